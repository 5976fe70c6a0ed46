import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/records/parse.ts';

const seed = readFileSync('test/fixtures/records/seed.json', 'utf8');
const edited = (edit: (record: Record<string, unknown>) => void) => {
  const record = JSON.parse(seed);
  edit(record);
  return parseRecord(JSON.stringify(record), 'a.json');
};

describe('parsing a record file', () => {
  test("the user's own record parses as it is", () => {
    expect(parseRecord(seed, 'seed.json')).toMatchObject({
      ok: true,
      record: { id: 'grpc/connection-close-during-stream', error_code: 'EGOAWAY' },
    });
  });

  test('text that is not JSON is a problem of that file, not an exception', () => {
    const parsed = parseRecord('{"id": ', 'broken.json');
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'broken.json', path: '' }] });
  });

  test('an unknown key is refused by its name, wherever it stands', () => {
    const parsed = edited((record) => {
      record['rootcause'] = 'x';
      (record['dead_ends'] as Record<string, unknown>[])[1]!['why'] = 'x';
    });
    expect(parsed.ok).toBe(false);
    const paths = parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
    expect(paths.sort()).toEqual(['dead_ends[1].why', 'rootcause']);
  });

  test('every wrong value is reported, not only the first', () => {
    const parsed = edited((record) => {
      record['confidence'] = 7;
      record['official_doc_url'] = 'not a link';
      (record['workarounds'] as Record<string, unknown>[])[0]!['success_rate'] = -1;
    });
    const paths = parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
    expect(paths.sort()).toEqual(['confidence', 'official_doc_url', 'workarounds[0].success_rate']);
  });
});
