import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegexReading } from '../../src/app/regex-reading.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { importRecords } from '../../src/records/import/import-records.ts';
import type { ErrorRecord } from '../../src/records/schema.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { aRecord } from '../support/a-record.ts';
import { syntheticCanons } from '../support/synthetic-canons.ts';

const IMPORTED = 2_500;
/** Thousands of regexes are compiled and run; the limit only ends a hang. */
const SLOW_MS = 240_000;
const FIXTURES = 'test/fixtures';
const texts = ['traces', 'negatives'].flatMap((kind) =>
  readdirSync(join(FIXTURES, kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(FIXTURES, kind, name), 'utf8') })),
);

const answer = (matcher: Matcher, text: string) => {
  const { matches, reply } = matcher.match(text);
  return { reply, matches: matches.map(({ record, confidence }) => [record.id, confidence]) };
};

describe('records that were imported', () => {
  let own: readonly ErrorRecord[];
  let imported: readonly ErrorRecord[];
  beforeAll(async () => {
    own = (await loadCatalog('records')).catalog.records;
    const content = { text: JSON.stringify(syntheticCanons(IMPORTED, own)) };
    const context = { own, negatives: [], readingOf: createRegexReading };
    const read = importRecords([{ file: 'canons.json', content }], context);
    imported = read.flatMap(({ record }) => record ?? []);
  }, SLOW_MS);

  test(
    '2,500 of them change no answer about our fixtures, and speak on no negative',
    () => {
      expect(imported).toHaveLength(IMPORTED);
      const alone = createMatcher(own);
      const together = createMatcher([...imported, ...own]);
      for (const { name, text } of texts) {
        expect(answer(together, text), name).toEqual(answer(alone, text));
      }
    },
    SLOW_MS,
  );

  test('one answers where ours have nothing to say', () => {
    const matcher = createMatcher([...own, ...imported]);
    const { matches, reply } = matcher.match('ERROR relay-15 diverged: checksum mismatch (E10015)');
    expect(matches[0]?.record.id).toBe('relay/error-15-any-linux');
    expect(reply).toBe(true);
  });

  test('one with the very regex of ours goes after ours', () => {
    const ours = aRecord();
    const theirs = aRecord({
      id: 'a/first',
      origin: { format: 'errorcanon', id: 'a/first/any', url: null, review_status: null },
    });
    const matcher = createMatcher([theirs, ours]);
    const { matches } = matcher.match('RelayError: valve 3 is stuck half open');
    expect(matches[0]?.record.id).toBe(ours.id);
  });
});
