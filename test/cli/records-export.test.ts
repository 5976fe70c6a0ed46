import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsCsv } from '../../src/cli/records-csv.ts';
import { exportCommand } from '../../src/cli/records-export.ts';
import { readRecordsText } from '../../src/records/import/read-records-text.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { aRecord } from '../support/a-record.ts';
import { aVote } from '../support/rated.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-export-'));
  await mkdir(join(dir, 'records/relay'), { recursive: true });
  await writeFile(join(dir, 'records/relay/valve-stuck.json'), JSON.stringify(aRecord()));
  const vote = aVote({ record: aRecord().id, item: 'turn-by-hand', outcome: 'failed' });
  await writeFile(join(dir, 'votes.jsonl'), `${JSON.stringify(vote)}\n{\n`);
});
afterAll(() => rm(dir, { recursive: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const command = exportCommand().configureOutput({
    writeOut: (text) => {
      out += text;
    },
    writeErr: (text) => {
      err += text;
    },
  });
  await command.parseAsync(args, { from: 'user' });
  return { out, err };
}
const own = (...args: string[]) => run('--records', join(dir, 'records'), ...args);
const cells = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('wayout records export', () => {
  test.each(['json', 'ndjson'])(
    '%s of all shipped records can be imported as it was',
    async (format) => {
      const { out } = await run('--format', format);
      const read = readRecordsText(out);
      const { catalog } = await loadCatalog('records');
      expect(read.map(({ record }) => record)).toEqual(catalog.records);
      expect(read.every(({ notes }) => notes.length === 0)).toBe(true);
    },
  );

  test('learned rates stand beside the claims, which stay as they are written', async () => {
    const { out, err } = await own('--ledger', join(dir, 'votes.jsonl'));
    const [record] = JSON.parse(out);
    expect(record.workarounds).toEqual(aRecord().workarounds);
    const { items } = record.learned;
    expect(items).toHaveLength(4);
    expect(items[1]).toMatchObject({ item: 'turn-by-hand', people: { worked: 0, failed: 1 } });
    expect(items[1].rate).toBeLessThan(0.6);
    expect(items[0].rate).toBe(0.9);
    expect(err).toMatch(/votes\.jsonl:2: .*; not counted/);
  });

  test('an export with learned rates can be imported; that they were left out is said', async () => {
    const { out } = await own('--ledger', join(dir, 'votes.jsonl'), '--format', 'ndjson');
    const [read] = readRecordsText(out);
    expect(read?.record).toEqual(aRecord());
    expect(read?.notes).toMatchObject([{ kind: 'left_out', path: 'learned' }]);
  });

  test('csv has a row for each fix and dead end, claim and learned rate side by side', async () => {
    const { out } = await own('--format', 'csv', '--ledger', join(dir, 'votes.jsonl'));
    const rows = cells(out);
    expect(rows.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'fix restore-supply',
      'fix turn-by-hand',
      'dead_end wait',
      'dead_end new-cable',
    ]);
    expect(rows[1]).toMatchObject({ rate: '0.6', failed: '1', worked: '0' });
    expect(rows[0]?.['detail']).toBe(aRecord().workarounds[0]?.how);
  });

  test('no cell of a csv is taken for a formula, whatever a record says', () => {
    const text = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string())
      .map(([first, rest]) => `${first}${rest}x`);
    fc.assert(
      fc.property(text, (signature) => {
        for (const row of cells(recordsCsv([aRecord({ signature })]))) {
          expect(row['signature']).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });

  test('only the named ones are given, and a name that fits none is bad use', async () => {
    const { out } = await run('grpc', 'node/econnrefused');
    const ids: string[] = JSON.parse(out).map(({ id }: { id: string }) => id);
    expect(ids).toContain('node/econnrefused');
    expect(ids.filter((id) => !id.startsWith('grpc/'))).toHaveLength(1);
    await expect(own('nowhere')).rejects.toMatchObject({ code: 'usage' });
  });
});
