import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type PostgresForTests, startPostgres } from '../support/postgres-server.ts';
import { silentLogger } from '../support/silent-logger.ts';

const CHILD = fileURLToPath(new URL('./pressing-child.ts', import.meta.url));
const TEAM = 'T1';
/** Starting a dozen processes takes its time where two cores have much else to do. */
const TIMEOUT_MS = 180_000;
/** Every bot of a test, so that a test that fails leaves none behind. */
const bots = new Set<Bot>();

afterEach(async () => {
  for (const bot of bots) await bot.kill();
  bots.clear();
});

/** What children said, over all rounds. */
interface Answered {
  readonly pressed: Set<string>;
  /** number of the claim -> ids of the sightings that were told it is theirs */
  readonly claimed: Map<string, string[]>;
}

class Bot {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #waiting: { number: number; resolve: () => void }[] = [];
  #reached = -1;
  #errors = '';

  constructor(url: string, first: number, last: number, answered: Answered) {
    this.#process = spawn(
      process.execPath,
      ['--import', 'tsx', CHILD, url, TEAM, `${first}`, `${last}`],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.#process.stderr!.on('data', (data) => {
      this.#errors += data;
    });
    createInterface({ input: this.#process.stdout! }).on('line', (line) => {
      const [what, n = '', id = ''] = line.split(' ');
      if (what === 'claimed') answered.claimed.set(n, [...(answered.claimed.get(n) ?? []), id]);
      if (what !== 'pressed') return;
      answered.pressed.add(`U${n}`);
      this.#reached = Number(n);
      for (const { number, resolve } of this.#waiting) if (this.#reached >= number) resolve();
    });
    this.#ended = once(this.#process, 'close');
    bots.add(this);
  }

  /** Resolves when press `number` was answered; rejects when the bot ends before. */
  async pressed(number: number): Promise<void> {
    if (this.#reached >= number) return;
    const heard = new Promise<void>((resolve) => this.#waiting.push({ number, resolve }));
    const silent = this.#ended.then(() => Promise.reject(new Error(`it ended: ${this.#errors}`)));
    await Promise.race([heard, silent]);
  }

  async finished(): Promise<void> {
    await this.#ended;
    expect([this.#process.exitCode, this.#errors]).toEqual([0, '']);
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

/** What a kill must never leave behind. */
async function expectNothingLost(store: Store, answered: Answered): Promise<void> {
  const ledger = await store.ledger(TEAM);
  const users = ledger.map((event) => event.user);
  expect(new Set(users).size, 'no press counts twice').toBe(users.length);
  expect(ledger.every((event) => event.outcome === 'worked')).toBe(true);
  expect([...answered.pressed].filter((user) => !users.includes(user))).toEqual([]);
  for (const ids of answered.claimed.values()) {
    expect(ids, 'no message is answered twice').toHaveLength(1);
    expect(await store.sighting(TEAM, ids[0]!)).toBeDefined();
  }
  expect(await store.verifyLedger(TEAM)).toMatchObject({ kind: 'intact', length: users.length });
}

const highestOf = (answered: Answered) =>
  Math.max(...[...answered.pressed].map((user) => Number(user.slice(1))));
const noAnswers = (): Answered => ({ pressed: new Set(), claimed: new Map() });

describe('a bot on SQLite that is killed in mid-press', { timeout: TIMEOUT_MS }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-kill-'));
  const url = `sqlite:${join(folder, 'wayout.db')}`;
  afterAll(() => rmSync(folder, { recursive: true }));

  test('five rounds: every answered press is there, none twice', async () => {
    const answered = noAnswers();
    for (let round = 0; round < 5; round++) {
      const first = round * 100;
      const bot = new Bot(url, first, 20_000, answered);
      await bot.pressed(first + 7 * round);
      await bot.kill();
      const store = await openStore(url, { log: silentLogger });
      await expectNothingLost(store, answered);
      await store.close();
    }
    expect(answered.pressed.size).toBeGreaterThan(70);
  });

  test('two bots on one file are warned of, and a kill of either loses nothing', async () => {
    const warnings: string[] = [];
    const log = { ...silentLogger, warn: (event: string) => void warnings.push(event) };
    const answered = noAnswers();
    const [first, second] = [10_000, 10_000].map(
      (start) => new Bot(url, start, 20_000, answered),
    ) as [Bot, Bot];
    await Promise.all([first.pressed(10_010), second.pressed(10_010)]);
    const store = await openStore(url, { log });
    expect(warnings).toEqual(['store_shared_file']);
    await first.kill();
    const highest = highestOf(answered);
    await second.pressed(highest + 10);
    await second.kill();
    await expectNothingLost(store, answered);
    await store.close();
  });

  test('bots that start at once on an empty folder make one database', async () => {
    const empty = `sqlite:${join(folder, 'new', 'wayout.db')}`;
    const answered = noAnswers();
    const both = [1, 2].map((n) => new Bot(empty, n * 100, n * 100 + 5, answered));
    await Promise.all(both.map((bot) => bot.finished()));
    const store = await openStore(empty, { log: silentLogger });
    await expectNothingLost(store, answered);
    expect(answered.pressed.size).toBe(12);
    await store.close();
  });
});

describe('bots on PostgreSQL, when one or the server itself is killed', {
  timeout: TIMEOUT_MS,
}, () => {
  let postgres: PostgresForTests;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.stop();
  });

  test('every answered press is there, none twice, and the others carry on', async () => {
    const answered = noAnswers();
    const three = Array.from({ length: 3 }, () => new Bot(postgres.url, 0, 20_000, answered));
    await Promise.all(three.map((bot) => bot.pressed(10)));
    await three[0]!.kill();
    // On a server that is not ours to kill, only the bots are killed.
    await postgres.crash?.();
    const highest = highestOf(answered);
    await Promise.all(three.slice(1).map((bot) => bot.pressed(highest + 10)));
    await Promise.all(three.map((bot) => bot.kill()));
    const store = await openStore(postgres.url, { log: silentLogger });
    await expectNothingLost(store, answered);
    await store.close();
  });
});
