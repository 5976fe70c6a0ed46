import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../../../scripts/repro/clean-environment.ts';
import { readRepros } from '../../../scripts/repro/read-repro.ts';
import { runRepro } from '../../../scripts/repro/run-repro.ts';
import { writeVerdict } from '../../../scripts/repro/write-verdict.ts';
import { createMatcher } from '../../../src/matching/create-matcher.ts';
import { type ErrorRecord, recordSchema } from '../../../src/records/schema.ts';

const seed = recordSchema.parse(
  JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8')),
);
const record: ErrorRecord = {
  ...seed,
  id: 'shop/till-is-stuck',
  domain: 'shop',
  signature: 'TillError: the drawer is stuck',
  regex: 'TillError: the drawer is stuck',
  error_code: null,
  dead_ends: seed.dead_ends.slice(0, 1).map((item) => ({ ...item, id: 'kick-it' })),
  workarounds: seed.workarounds.slice(0, 1).map((item) => ({ ...item, id: 'oil-it' })),
};
const STUCK = 'echo "TillError: the drawer is stuck"; exit 1\n';
const SOUND: Readonly<Record<string, string>> = {
  'repro.json': '{ "needs": [], "not_run": {} }',
  'error.sh': STUCK,
  'dead-ends/kick-it.sh': 'bash "$REPRO/error.sh"\n',
  'fixes/oil-it.sh': 'echo open\n',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wayout-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a sound folder with some files changed or (null) left out, runs it, tells what failed. */
async function failuresOf(changes: Readonly<Record<string, string | null>>) {
  for (const [name, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === null) continue;
    const file = join(root, record.id, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const [repro] = readRepros(root);
  if (repro === undefined) throw new Error('no folder');
  const result = await runRepro(repro, {
    record,
    matcher: createMatcher([record]),
    environment: cleanEnvironment(process.env),
    timeoutMs: 5_000,
  });
  return result.kind === 'not run'
    ? [result.why]
    : result.failures.map(({ script, why }) => `${script}: ${why}`);
}

describe('a folder of scripts', () => {
  test('passes when the error comes, the dead end leaves it and the fix ends it', async () => {
    expect(await failuresOf({})).toEqual([]);
  });

  test.each([
    ['an error that does not come', { 'error.sh': 'echo open' }, 'did not appear'],
    ['a dead end that helps', { 'dead-ends/kick-it.sh': 'echo open' }, 'no dead end'],
    ['a fix that leaves the error', { 'fixes/oil-it.sh': `${STUCK} exit 0` }, 'still there'],
    ['a fix that fails otherwise', { 'fixes/oil-it.sh': 'exit 3' }, 'ended with status 3'],
    ['a dead end without script or reason', { 'dead-ends/kick-it.sh': null }, 'neither'],
    ['a record without a fix that runs', { 'fixes/oil-it.sh': null }, 'no fix has a script'],
    ['a script for a fix that is not there', { 'fixes/pray.sh': '' }, 'no such fix'],
  ])('fails on %s', async (_, changes, why) => {
    const failures = await failuresOf(changes);
    expect(failures.filter((failure) => failure.includes(why))).not.toEqual([]);
  });

  test('a script gets its files, ten ports, and none of npm run settings', async () => {
    const script = `grep -q oil can.txt && [ "$PORT" -gt 1024 ] && ! env | grep -q ^npm_lifecycle`;
    expect(await failuresOf({ 'files/can.txt': 'oil', 'fixes/oil-it.sh': script })).toEqual([]);
  });

  test('every script begins with what the setup left, and leaves it unchanged', async () => {
    const script = 'test ! -e used && touch used && cat oil.txt';
    const setup = { 'setup.sh': 'echo oil > oil.txt' };
    expect(await failuresOf({ ...setup, 'fixes/oil-it.sh': script })).toEqual([]);
    expect(await failuresOf({ 'setup.sh': 'exit 4' })).toEqual(['setup.sh: ended with status 4']);
  });

  test('a script that hangs is ended together with its children', async () => {
    const file = join(root, 'port');
    const listen = `require("net").createServer().listen(process.env.PORT, "127.0.0.1", () =>
      require("fs").writeFileSync("${file}", process.env.PORT))`;
    expect(await failuresOf({ 'fixes/oil-it.sh': `node -e '${listen}' & wait` })).toEqual([
      'fixes/oil-it.sh: did not end in time',
    ]);
    const again = createServer().listen(Number(readFileSync(file, 'utf8')), '127.0.0.1');
    await once(again, 'listening');
    again.close();
  });
});

describe('what a run writes into the record', () => {
  test.each([
    ['ai_generated', 'passed', 'reproduced', '2026-11-24'],
    ['human_reviewed', 'passed', 'human_reviewed', '2026-11-24'],
    ['reproduced', 'failed', 'ai_generated', '2024-06-01'],
    ['human_reviewed', 'failed', 'human_reviewed', '2024-06-01'],
    ['reproduced', 'not run', 'reproduced', '2024-06-01'],
  ] as const)('%s and %s gives %s', (before, kind, tier, confirmed) => {
    const file = join(root, 'record.json');
    writeFileSync(file, JSON.stringify({ ...seed, verification_tier: before }));
    writeVerdict(file, kind, '2026-11-24');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      ...seed,
      verification_tier: tier,
      last_confirmed: confirmed,
    });
  });
});
