import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createIncidentHistory, NO_HISTORY } from '../../src/app/incident-history.ts';
import { neighboursOf } from '../../src/app/neighbours-of.ts';
import { buildCatalog } from '../../src/records/catalog.ts';
import { type ErrorRecord, recordSchema } from '../../src/records/schema.ts';
import type { Correction, Match } from '../../src/store/store.ts';

const SEED = recordSchema.parse(
  JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8')),
);
const NO_EDGES = { leads_to: [], preceded_by: [], frequently_confused_with: [] };
const START = Date.UTC(2026, 10, 1);

const aRecord = (id: string, over: Partial<ErrorRecord> = {}): ErrorRecord => ({
  ...SEED,
  id,
  aliases: [],
  signature: `signature of ${id}`,
  transition_graph: NO_EDGES,
  ...over,
});
const A = aRecord('grpc/a', {
  transition_graph: {
    ...NO_EDGES,
    leads_to: [
      { id: 'grpc/old-b', probability: 0.15, note: 'DNS is next' },
      { id: 'grpc/c' },
      { id: 'grpc/d', probability: 0.35 },
    ],
  },
});
const { catalog } = buildCatalog(
  [
    A,
    aRecord('grpc/b', { aliases: ['grpc/old-b'] }),
    ...['grpc/c', 'grpc/d', 'grpc/e'].map((id) => aRecord(id)),
  ].map((record) => ({ file: `${record.id}.json`, record })),
);

/** Incidents, each a row of records ten minutes apart. */
function matchesOf(...rows: readonly (readonly string[])[]): Match[] {
  return rows.flatMap((row, incident) =>
    row.map((record, place) => ({
      incident: `C1:${incident}`,
      record,
      at: new Date(START + incident * 86_400_000 + place * 600_000),
      wrong: false,
    })),
  );
}

function history(matches: readonly Match[], corrections: readonly Correction[] = []) {
  let reads = 0;
  let now = new Date(START);
  const read = createIncidentHistory({
    store: {
      matches: async () => {
        reads += 1;
        return matches;
      },
      corrections: async () => corrections,
    },
    catalog,
    now: () => now,
  });
  return {
    read,
    reads: () => reads,
    pass: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

const times = (count: number, row: readonly string[]) => Array.from({ length: count }, () => row);

describe('what follows a record', () => {
  test('is the editor’s estimate until incidents are seen; an edge without a number has none', () => {
    const said = neighboursOf(A, catalog, NO_HISTORY);
    expect(said.map(({ record, share, measured }) => [record, share, measured])).toEqual([
      ['grpc/d', 0.35, false],
      ['grpc/c', null, false],
      ['grpc/b', 0.15, false],
    ]);
  });

  test('moves with what followed within an hour, under present and former ids', async () => {
    const rows = [...times(6, ['grpc/a', 'grpc/old-b']), ...times(14, ['grpc/a'])];
    const [first] = neighboursOf(A, catalog, await history(matchesOf(...rows)).read('T1'));
    expect(first).toMatchObject({ record: 'grpc/b', measured: true, note: 'DNS is next' });
    expect(first?.share).toBeCloseTo(0.27, 9);
  });

  test('an estimate that 25 incidents speak against is not shown', async () => {
    const seen = await history(matchesOf(...times(25, ['grpc/a']))).read('T1');
    expect(neighboursOf(A, catalog, seen).map(({ record }) => record)).not.toContain('grpc/d');
  });

  test('a learned one is shown when it is likelier than by chance, a wrong match counts not', async () => {
    const rows = [
      ...times(4, ['grpc/a', 'grpc/e']),
      ...times(6, ['grpc/a']),
      ...times(70, ['grpc/c']),
    ];
    const matches = matchesOf(...rows);
    const seen = await history(matches).read('T1');
    const learned = neighboursOf(A, catalog, seen).find(({ record }) => record === 'grpc/e');
    expect(learned).toMatchObject({ kind: 'leads_to', measured: true });
    expect(learned?.share).toBeCloseTo(0.2833, 4);
    const wrong = matches.map((match) => ({ ...match, wrong: match.record === 'grpc/e' }));
    const without = neighboursOf(A, catalog, await history(wrong).read('T1'));
    expect(without.map(({ record }) => record)).not.toContain('grpc/e');
  });

  test('two people who tell two records apart make them easily confused', async () => {
    const correction = (user: string): Correction => ({
      id: user,
      team: 'T1',
      kind: 'which_of_two',
      fingerprint: 'f',
      record: 'grpc/e',
      other: 'grpc/a',
      user,
      incident: 'C1:1',
      sighting: 's1',
      at: new Date(START),
    });
    const kinds = async (...users: readonly string[]) =>
      neighboursOf(A, catalog, await history([], users.map(correction)).read('T1'))
        .filter(({ kind }) => kind === 'frequently_confused_with')
        .map(({ record }) => record);
    expect(await kinds('U1', 'U1')).toEqual([]);
    expect(await kinds('U1', 'U2')).toEqual(['grpc/e']);
  });

  test('a workspace’s history is read once a minute', async () => {
    const { read, reads, pass } = history([]);
    await Promise.all([read('T1'), read('T1')]);
    expect(reads()).toBe(1);
    await read('T2');
    pass(59_999);
    await read('T1');
    expect(reads()).toBe(2);
    pass(2);
    await read('T1');
    expect(reads()).toBe(3);
  });
});
