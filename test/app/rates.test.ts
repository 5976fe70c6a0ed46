import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rates } from '../../src/app/rates.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { buildCatalog } from '../../src/records/catalog.ts';
import { parseRecord } from '../../src/records/parse.ts';
import { aVote, daysAgo, NOW } from '../support/rated.ts';

const ID = 'grpc/connection-close-during-stream';
const { catalog } = buildCatalog(
  [ID, 'grpc/other'].map((id) => {
    const seed = JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8'));
    const aliases = id === ID ? ['grpc/goaway'] : [];
    const parsed = parseRecord(JSON.stringify({ ...seed, id, aliases }), id);
    if (!parsed.ok) throw new Error('the seed no longer parses');
    return { file: `records/${id}.json`, record: parsed.record };
  }),
);

function rated(events: readonly Partial<VoteEvent>[], team?: string) {
  const entries = events.map((over, index) => ({
    line: index + 1,
    event: aVote({ record: ID, ...over }),
  }));
  return rates(catalog, entries, { now: NOW, team });
}

describe('the rates of a catalog', () => {
  test('every record is rated, and the reported ones are named', () => {
    const { records, reported, problems } = rated([{}]);
    expect(records.map(({ record }) => record)).toEqual([ID, 'grpc/other']);
    expect(records.map(({ items }) => items[0]?.n)).toEqual([1, 0]);
    expect([...reported]).toEqual([ID]);
    expect(problems).toEqual([]);
  });

  test('a former id leads to its record', () => {
    expect(rated([{ record: 'grpc/goaway' }]).records[0]?.items[0]?.n).toBe(1);
  });

  test('an unknown record or item is said, not swallowed', () => {
    const { problems } = rated([{}, { record: 'grpc/none' }, { item: 'fix:9' }]);
    expect(problems).toEqual([
      { line: 2, field: 'record', message: 'there is no record "grpc/none"' },
      { line: 3, field: 'item', message: `${ID} has no fix or dead end "fix:9"` },
    ]);
  });

  test('several workspaces are counted together, their people apart, or one alone', () => {
    const events = [{ team: 'T1' }, { team: 'T2' }];
    const both = rated(events);
    expect(both.records[0]?.items[0]?.n).toBe(2);
    expect(both.teams).toEqual(['T1', 'T2']);
    const one = rated(events, 'T2');
    expect(one.records[0]?.items[0]?.n).toBe(1);
    expect(one.teams).toEqual(['T2']);
  });

  test('events later than the reading time are counted and told', () => {
    const { future, records } = rated([{ at: daysAgo(-2) }, {}]);
    expect(future).toBe(1);
    expect(records[0]?.items[0]?.n).toBe(1);
  });
});
