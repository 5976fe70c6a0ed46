import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHANNELS, DEFAULT_USERS, PEOPLE, TEAM } from '../../src/playground/stand-in/seed.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { openStore } from '../../src/store/open-store.ts';
import { SECRETS } from '../support/bot-on-stand-in.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { textOf } from '../support/read-blocks.ts';
import { silentLogger } from '../support/silent-logger.ts';

/** Each round is a process that starts and dies; more are run by hand before a release. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);
const PRESSES = 40;
const AT_ONCE = 6;
/** A kill comes this long after some press of the round was answered, at most. */
const WITHIN_MS = 30;

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const channel = CHANNELS.incident;
const voter = (round: number, index: number) => `U0VOTER${round}X${index}`;

let dir: string;
let slack: StandIn;
let bot: BotProcess | undefined;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wayout-kill-bot-'));
  const voters = Array.from({ length: ROUNDS * PRESSES }, (_, n) => {
    const id = voter(Math.floor(n / PRESSES), n % PRESSES);
    return { id, name: id.toLowerCase(), realName: id };
  });
  slack = await startStandIn({
    ...SECRETS,
    retryPausesMs: [],
    users: [...DEFAULT_USERS, ...voters],
  });
});
afterEach(async () => {
  if (bot !== undefined && bot.child.exitCode === null) await bot.kill();
  await slack.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<BotProcess> {
  const started = await startBotProcess({
    SLACK_BOT_TOKEN: SECRETS.botToken,
    SLACK_SIGNING_SECRET: SECRETS.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_MODE: 'http',
    PORT: '0',
    DATABASE_URL: `sqlite:${join(dir, 'wayout.db')}`,
  });
  slack.setEventsUrl(`http://127.0.0.1:${started.port}/slack/events`);
  return started;
}

/** People press, a few at once, until the bot is gone. @returns who was answered */
async function pressUntilKilled(
  round: number,
  message: { readonly channel: string; readonly ts: string },
  running: BotProcess,
): Promise<readonly string[]> {
  const answered: string[] = [];
  const killAfter = Math.floor(Math.random() * PRESSES * 0.7);
  let killed: Promise<void> | undefined;
  let next = 0;
  const press = async () => {
    while (next < PRESSES && killed === undefined) {
      const user = voter(round, next++);
      const { ok } = await slack.press({ user, actionId: 'fix_worked', message });
      if (ok) answered.push(user);
      if (answered.length >= killAfter)
        killed ??= setTimeout(Math.random() * WITHIN_MS).then(() => running.kill());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, press));
  await (killed ?? running.kill());
  return answered;
}

test(`a bot that is killed ${ROUNDS} times under load loses no answered press and counts none twice`, {
  timeout: 60_000 + ROUNDS * 30_000,
}, async () => {
  const answered: string[] = [];
  bot = await start();
  const said = await slack.say({ channel, user: PEOPLE.maya, text: GOAWAY });
  const card = await slack.until(() =>
    slack.thread(channel, said.ts).find((message) => textOf(message).includes('Known error')),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) bot = await start();
    answered.push(...(await pressUntilKilled(round, { channel, ts: card.ts }, bot)));
    const store = await openStore(`sqlite:${join(dir, 'wayout.db')}`, { log: silentLogger });
    const users = (await store.ledger(TEAM.id)).map(({ user }) => user);
    const check = await store.verifyLedger(TEAM.id);
    await store.close();
    expect(new Set(users).size, 'no press counts twice').toBe(users.length);
    expect(answered.filter((user) => !users.includes(user))).toEqual([]);
    expect(check).toMatchObject({ kind: 'intact', length: users.length });
  }
  expect(answered.length).toBeGreaterThan(ROUNDS);
});
