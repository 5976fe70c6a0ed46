import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ErrorRecord } from '../../src/records/schema.ts';
import { loadCatalog } from '../../src/store/record-files.ts';

const seed: ErrorRecord = JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8'));
let dir: string;
const put = (file: string, content: string | Partial<ErrorRecord>) => {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    typeof content === 'string' ? content : JSON.stringify({ ...seed, ...content }),
  );
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'wayout-records-'));
});

describe('loading the records folder', () => {
  test('good records are served while each bad file is named with its problem', async () => {
    put('grpc/good.json', { id: 'grpc/good' });
    put('grpc/broken.json', '{');
    put('grpc/typo.json', { id: 'grpc/typo', ...{ tagz: [] } });
    const { catalog, problems } = await loadCatalog(dir);
    expect(catalog.records.map((record) => record.id)).toEqual(['grpc/good']);
    expect(problems.map(({ file, path }) => [file.slice(dir.length + 1), path])).toEqual([
      ['grpc/broken.json', ''],
      ['grpc/typo.json', 'tagz'],
    ]);
  });

  test('an id used twice or out of its place is refused, the first one stays', async () => {
    put('grpc/a.json', { id: 'grpc/a' });
    put('other/grpc/a.json', { id: 'grpc/a' });
    put('grpc/b.json', { id: 'grpc/c' });
    const { catalog, problems } = await loadCatalog(dir);
    expect(catalog.records).toHaveLength(1);
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('belongs in grpc/c.json'),
      expect.stringContaining('used by another file'),
    ]);
  });

  test('a transition to a record that does not exist loses that edge, not the record', async () => {
    put('grpc/a.json', {
      id: 'grpc/a',
      transition_graph: {
        leads_to: [{ id: 'grpc/nowhere' }, { id: 'grpc/b' }],
        preceded_by: [],
        frequently_confused_with: [],
      },
    });
    put('grpc/b.json', { id: 'grpc/b' });
    const { catalog, problems } = await loadCatalog(dir);
    expect(catalog.find('grpc/a')?.transition_graph.leads_to).toEqual([{ id: 'grpc/b' }]);
    expect(problems).toMatchObject([{ path: 'transition_graph.leads_to[0]' }]);
  });

  test.each([
    ['(?=ahead)x', 'not RE2 syntax'],
    ['(a)\\1', 'not RE2 syntax'],
    ['x*', 'matches the empty text'],
    ['x'.repeat(4_001), 'at most 4000'],
  ])('the regex %.20s is refused', async (regex, message) => {
    put('grpc/a.json', { id: 'grpc/a', regex });
    const { catalog, problems } = await loadCatalog(dir);
    expect(catalog.records).toEqual([]);
    expect(problems).toMatchObject([{ path: 'regex', message: expect.stringContaining(message) }]);
  });

  test('a draft answers nobody until it is written', async () => {
    put('grpc/a.json', { id: 'grpc/a', root_cause: 'TODO: the mechanism' });
    const { catalog, problems } = await loadCatalog(dir);
    expect(catalog.records).toEqual([]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('replace every TODO') }]);
  });

  test('a former id finds the record it became', async () => {
    put('grpc/a.json', { id: 'grpc/a', aliases: ['grpc/old-name'] });
    const { catalog } = await loadCatalog(dir);
    expect(catalog.find('grpc/old-name')?.id).toBe('grpc/a');
  });

  test('a folder that is not there says which and what to set', async () => {
    await expect(loadCatalog(join(dir, 'none'))).rejects.toMatchObject({
      code: 'records_unreadable',
      message: expect.stringContaining('none'),
      hint: expect.stringContaining('RECORDS_DIR'),
    });
  });
});
