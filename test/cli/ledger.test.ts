import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerCommand } from '../../src/cli/ledger.ts';
import { ratesCommand } from '../../src/cli/rates.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Press } from '../../src/store/store.ts';
import { aVote } from '../support/rated.ts';
import { silentLogger } from '../support/silent-logger.ts';

const RECORD = 'grpc/connection-close-during-stream';
let dir = '';
let url = '';
let presses = 0;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-ledger-'));
  url = `sqlite:${join(dir, 'wayout.db')}`;
});
afterEach(() => rm(dir, { recursive: true }));

async function press(...all: readonly Partial<Press>[]) {
  const store = await openStore(url, { log: silentLogger });
  for (const over of all) {
    await store.press({
      team: 'T1',
      incident: 'C1:1700000000.000100',
      record: RECORD,
      item: 'fix:0',
      user: 'U1',
      outcome: 'worked',
      at: new Date('2026-11-20T03:00:00.123Z'),
      version: null,
      pressId: `p${presses++}`,
      ...over,
    });
  }
  await store.close();
}

const VOTES: readonly Partial<Press>[] = [
  { outcome: 'failed', item: 'fix:1', position: 1, version: '1.62.0' },
  { user: 'U2', position: 2 },
  { user: 'U3', outcome: 'trying' },
  { user: 'U3, "the third"', outcome: 'wrong_match', item: null },
];

async function run(...args: string[]) {
  let out = '';
  const output = {
    writeOut: (text: string) => {
      out += text;
    },
    writeErr: (text: string) => {
      out += text;
    },
  };
  const command = ledgerCommand().exitOverride();
  for (const sub of command.commands) sub.exitOverride().configureOutput(output);
  const failed = await command.parseAsync(args, { from: 'user' }).then(
    () => '',
    (error: Error) => error.message,
  );
  return { out: out.replaceAll(`${dir}/`, ''), failed: failed.replaceAll(`${dir}/`, '') };
}

describe('wayout ledger', () => {
  test.each(['jsonl', 'csv'])('an export as %s comes into another database once', async (form) => {
    await press(...VOTES);
    const file = join(dir, `votes.${form}`);
    expect(await run('export', '--database', url, '--out', file)).toEqual({ out: '', failed: '' });
    expect((await stat(file)).mode & 0o077).toBe(0);

    const other = `sqlite:${join(dir, 'other.db')}`;
    const first = await run('import', file, '--database', other);
    expect(first).toEqual({ out: 'T1: 4 votes imported, 0 there already\n', failed: '' });
    const second = await run('import', file, '--database', other);
    expect(second.out).toBe('T1: 0 votes imported, 4 there already\n');

    const [here, there] = [
      await run('verify', '--database', url),
      await run('verify', '--database', other),
    ];
    expect(here.out).toMatch(/^T1: intact, 4 lines, head [0-9a-f]{64}\n$/);
    expect(there).toEqual(here);
    expect(await run('verify', file)).toEqual(here);
    const again = await run('export', '--database', other, '--format', form);
    expect(again.out).toBe(await readFile(file, 'utf8'));
  });

  test('an edited export is found out, by its first bad line', async () => {
    await press(...VOTES);
    const file = join(dir, 'votes.jsonl');
    await run('export', '--database', url, '--out', file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"U2"', '"U9"'));
    const { out, failed } = await run('verify', file);
    expect(out).toContain('T1: broken at line 2 (edited): {"team":"T1"');
    expect(failed).toBe('the ledger of T1 was changed from outside');
    await writeFile(file, text.split('\n').toSpliced(1, 1).join('\n'));
    expect((await run('verify', file)).out).toContain('broken at line 2 (missing)');
  });

  test('a database that was edited past the triggers is found out as well', async () => {
    await press(...VOTES);
    const database = new DatabaseSync(join(dir, 'wayout.db'));
    database.exec('drop trigger votes_no_update; update votes set position = 3 where seq = 2');
    database.close();
    const { out, failed } = await run('verify', '--database', url);
    expect(out).toContain('T1: broken at line 2 (edited): {"team":"T1"');
    expect(failed).not.toBe('');
  });

  test('hand-written lines come in once as well', async () => {
    const file = join(dir, 'mine.jsonl');
    const line = JSON.stringify(aVote({ record: RECORD }));
    await writeFile(file, `${line}\n${line}\n`);
    expect((await run('import', file, '--database', url)).out).toContain('1 vote imported');
    expect((await run('import', file, '--database', url)).out).toContain('0 votes imported');
  });

  test('bad lines are named and nothing is imported, unless one wants the others', async () => {
    const file = join(dir, 'bad.jsonl');
    const good = JSON.stringify(aVote());
    await writeFile(file, `${good}\n{"team":\n${JSON.stringify({ ...aVote(), position: 'x' })}\n`);
    const { out, failed } = await run('import', file, '--database', url);
    expect(out).toMatch(/^bad\.jsonl:2: not JSON: .*\nbad\.jsonl:3: position: expected a place/);
    expect(failed).toBe('nothing was imported: 2 bad lines');
    const some = await run('import', file, '--database', url, '--skip-bad');
    expect(some.out).toContain('1 vote imported');
    expect(some.failed).toBe('');
  });

  test('undo-user takes back all that one person said and deletes nothing', async () => {
    await press(...VOTES);
    expect((await run('undo-user', 'U2', '--database', url, '--dry-run')).out).toContain('1 line');
    expect((await run('undo-user', 'U2', '--database', url)).out).toBe(
      'T1: 1 vote of U2 taken back; nothing was deleted. Cards show it when they are next drawn.\n',
    );
    expect((await run('undo-user', 'U2', '--database', url)).out).toContain('0 votes');
    const { out } = await run('export', '--database', url);
    expect(out.match(/"user":"U2".*?"outcome":"\w+"/g)).toHaveLength(2);
    expect((await run('verify', '--database', url)).out).toContain('intact, 5 lines');
  });

  test('a database that is not there is not made by looking at it', async () => {
    expect((await run('verify', '--database', url)).failed).toBe(
      'there is no database "wayout.db"',
    );
  });

  test('wayout rates reads the database where no ledger is given', async () => {
    await press({}, { user: 'U2', incident: 'C1:2' });
    let out = '';
    const command = ratesCommand().exitOverride();
    command.configureOutput({
      writeOut: (text) => {
        out += text;
      },
    });
    await command.parseAsync(['--database', url, '--json'], { from: 'user' });
    const [rated] = JSON.parse(out).filter(({ record }: { record: string }) => record === RECORD);
    expect(rated.items[0].F).toBe(0);
    expect(rated.items[0].S).toBeGreaterThan(1.9);
  });
});
