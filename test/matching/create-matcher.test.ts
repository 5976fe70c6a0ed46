import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLabelledSet } from '../../bench/labelled-set.ts';
import type { Part } from '../../bench/part-of.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { Catalog } from '../../src/records/catalog.ts';
import { loadCatalog } from '../../src/store/record-files.ts';

let catalog: Catalog;
let matcher: Matcher;
beforeAll(async () => {
  catalog = (await loadCatalog('records')).catalog;
  matcher = createMatcher(catalog.records);
});

// Only the part that weights are fitted on: the other is left to the bench.
const tuned = <T extends { readonly part: Part }>(texts: readonly T[]) =>
  texts.filter(({ part }) => part === 'tune');
const set = readLabelledSet('test/fixtures');
const pastes = tuned(set.pastes);
const negatives = tuned(set.negatives).map(({ kind, text }, at) => ({
  name: `${kind} text ${at}: ${text.trim().slice(0, 40)}`,
  text,
}));

describe('matching captured output', () => {
  test('at least 95 in 100 pastes find their record first, 98 among the first three', () => {
    const known = pastes.filter(({ expected }) => catalog.find(expected) !== undefined);
    expect(known.length).toBeGreaterThan(100);
    const places = known.map(({ expected, text }) =>
      matcher.match(text).matches.findIndex(({ record }) => record.id === expected),
    );
    const within = (limit: number) =>
      places.filter((place) => place >= 0 && place < limit).length / places.length;
    expect(within(1)).toBeGreaterThanOrEqual(0.95);
    expect(within(3)).toBeGreaterThanOrEqual(0.98);
  });

  test.each(negatives)('nothing is said unasked about $name', ({ text }) => {
    expect(matcher.match(text).reply).toBe(false);
  });
});

describe('matching anything', () => {
  const sound = (text: string) => {
    const { matches, report } = matcher.match(text);
    expect(matches.length).toBeLessThanOrEqual(5);
    const confidences = matches.map((match) => match.confidence);
    expect(confidences.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(report.tellingLines.length).toBeLessThanOrEqual(14);
  };

  test('hostile text gives at most five matches, confidences falling within [0, 1]', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc
        .array(fc.constantFrom(...pastes.map((paste) => paste.text.slice(0, 400))), {
          maxLength: 4,
        })
        .map((parts) => parts.join('\n')),
      fc
        .tuple(
          fc.constantFrom('a', '$', '(', '\n', '"', '\u0000', 'é', '\u202e', '{"msg":"'),
          fc.nat(20_000),
        )
        .map(([unit, times]) => unit.repeat(times)),
    );
    fc.assert(fc.property(hostile, sound), { numRuns: 200 });
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    ['a megabyte of one character', 'A'.repeat(1_000_000)],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000)],
    ['a megabyte of braces', '{'.repeat(1_000_000)],
    ['an unclosed fence', '```\nError: connect ECONNREFUSED 127.0.0.1:4010'],
    ['lone surrogates', '\ud800Error: \udfff'],
  ])('%s is answered', (_, text) => sound(text));

  test('the answer does not depend on the order of the records', () => {
    const reversed = createMatcher([...catalog.records].reverse());
    for (const { text } of pastes.slice(0, 40)) {
      const ids = (from: Matcher) =>
        from
          .match(text)
          .matches.map(({ record, confidence }) => [record.id, confidence.toFixed(9)]);
      expect(ids(reversed)).toEqual(ids(matcher));
    }
  });
});
