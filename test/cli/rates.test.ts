import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ratesCommand } from '../../src/cli/rates.ts';
import { aVote } from '../support/rated.ts';

const ID = 'grpc/connection-close-during-stream';
const AT = '2026-11-22T00:00:00Z';
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-rates-'));
  await mkdir(join(dir, 'records/grpc'), { recursive: true });
  await copyFile('test/fixtures/records/seed.json', join(dir, `records/${ID}.json`));
});
afterAll(() => rm(dir, { recursive: true }));

async function run(lines: readonly string[], ...flags: string[]) {
  const ledger = join(dir, 'votes.jsonl');
  await writeFile(ledger, lines.join('\n'));
  return runWith('--ledger', ledger, '--records', join(dir, 'records'), '--at', AT, ...flags);
}

async function runWith(...args: string[]) {
  let out = '';
  let err = '';
  const command = ratesCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        err += text;
      },
    });
  await command.parseAsync(args, { from: 'user' });
  return { out, err: err.replaceAll(dir, '') };
}

const vote = (over: Parameters<typeof aVote>[0] = {}) =>
  JSON.stringify(aVote({ record: ID, ...over }));
const down = (n: number) => vote({ user: `u${n}`, incident: `i${n}`, outcome: 'failed' });

describe('wayout rates', () => {
  test('prints one JSON array with the agreed keys, unrounded', async () => {
    const { out, err } = await run([down(1), down(2), down(3)], '--json');
    expect(out.match(/(?<=^ {4}")\w+/gm)).toEqual([
      'record',
      'n0',
      'fixSuccessRate',
      'confidence',
      'tier',
      'disputed',
      'items',
      'order',
    ]);
    const [rates] = JSON.parse(out);
    expect(rates).toMatchObject({ record: ID, n0: 2, order: ['fix:2', 'fix:1', 'fix:0'] });
    const [fix] = rates.items;
    expect(Object.keys(fix)).toEqual(['item', 'rate', 'low', 'high', 'S', 'F', 'n']);
    expect(fix).toMatchObject({ item: 'fix:0', S: 0, F: 3, n: 3 });
    expect(fix.rate).toBeCloseTo(0.34, 10);
    expect(err).toBe('');
  });

  test('prints a table of what was reported for people', async () => {
    const { out } = await run([vote(), down(2)]);
    expect(out).toBe(`${ID}
  fixed in 60 % of incidents, confidence 75 %; ai_generated, stale
   1. fix:2       works 90 % (45 % to 99 %), claimed, nobody has reported
   2. fix:0       works 68 % (37 % to 88 %), worked for 1 of 2, claimed 85 %
   3. fix:1       works 80 % (36 % to 97 %), claimed, nobody has reported
    - dead_end:0  fails 60 % (27 % to 86 %), claimed, nobody has reported
    - dead_end:1  fails 90 % (53 % to 99 %), claimed, nobody has reported
    - dead_end:2  fails 95 % (59 % to 100 %), claimed, nobody has reported
`);
  });

  test('an empty ledger gives every record its claims in JSON and a count in the table', async () => {
    expect(JSON.parse((await run([], '--json')).out)).toHaveLength(1);
    expect((await run([])).out).toBe(
      '1 record without reports: only their own claims. --json lists them too.\n',
    );
  });

  test('says on standard error what did not count and what was counted together', async () => {
    const lines = [vote(), '{', vote({ item: 'fix:9' }), vote({ team: 'T2', at: '2027-01-01' })];
    const { err } = await run(lines, '--json');
    expect(err.split('\n').map((line) => line.replace(/not JSON: .*;/, 'not JSON;'))).toEqual([
      '/votes.jsonl:2: not JSON; not counted',
      `/votes.jsonl:3: item: ${ID} has no fix or dead end "fix:9"; not counted`,
      'note: counted 2 workspaces together (T1, T2); --team <id> counts one',
      'note: 1 of the events are later than 2026-11-22T00:00:00.000Z; counted as new',
      '',
    ]);
    const one = await run(lines, '--json', '--team', 'T1');
    expect(one.err).not.toContain('note:');
  });

  test('a ledger that cannot be read, or a time that is none, is bad use', async () => {
    await expect(runWith('--ledger', join(dir, 'none'))).rejects.toMatchObject({ code: 'usage' });
    await expect(run([], '--at', 'noon')).rejects.toThrow('--at "noon" is no time');
  });
});
