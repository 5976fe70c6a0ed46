import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/matching/read-lines.ts';
import { buildRegexIndex } from '../../src/matching/regex-index.ts';
import { SEARCH_BOUNDS } from '../../src/matching/regex-search.ts';
import { SearchedText } from '../../src/matching/searched-text.ts';

const textOf = (lines: readonly string[], weights: readonly number[] = []) =>
  new SearchedText(
    lines.map((text): Line => ({ text, full: text, level: null, kind: 'plain' })),
    weights,
  );
const find = (
  regexes: readonly string[],
  lines: readonly string[],
  likely: readonly number[] = [],
) => buildRegexIndex(regexes).find(textOf(lines), () => likely);

describe('the regexes that match a line', () => {
  test.each([
    ['a literal', 'connection reset', 'x connection reset by peer'],
    ['either case', '(?i)ECONNRESET', 'read econnreset'],
    ['an alternative', 'refused|timed out', 'it timed out'],
    ['three characters', 'EOF', 'unexpected EOF'],
    ['three characters of another script', '\\S+不存在', '文件不存在'],
    ['nothing that is certain', '[a-z]+\\d', 'ab1'],
    ['a few characters', 'ok|a\\d', 'so ok'],
    ['two lines', 'first\\nsecond', 'second'],
  ])('are found by %s', (_, regex, line) => {
    const { hits } = find([regex], ['first', line]);
    expect(hits.map(({ record }) => record)).toContain(0);
  });

  test('are those that a run of every regex on every line finds', () => {
    const part = fc.constantFrom(
      'error',
      'eof',
      'Code ',
      'x',
      '\\d+',
      '[ab]',
      '(?:yes|no)',
      '.*',
      'é',
    );
    const regex = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const word = fc.constantFrom(
      'error',
      'EOF',
      'eof',
      'Code ',
      'x',
      '7',
      'a',
      'yes',
      'no',
      'é',
      ' ',
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
    const lines = fc.uniqueArray(line, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(regex, { maxLength: 6 }), lines, (regexes, texts) => {
        const all = texts.flatMap((text, at) =>
          regexes.flatMap((source, record) =>
            RE2JS.compile(source).matcher(text).find() ? [`${record} ${at}`] : [],
          ),
        );
        const found = find(regexes, texts).hits.map(({ record, line: at }) => `${record} ${at}`);
        expect(found.sort()).toEqual(all.sort());
      }),
      { numRuns: 150 },
    );
  });

  test('are run on a repeated line once', () => {
    const lines = Array.from({ length: 50 }, (_, at) => (at === 40 ? 'error: two' : 'error: one'));
    const { hits, work } = buildRegexIndex(['error: \\w+']).find(textOf(lines));
    expect(hits.map(({ line, span }) => [line, span])).toEqual([
      [0, 'error: one'],
      [40, 'error: two'],
    ]);
    expect(work.runs).toBe(2);
  });

  test('are found on the line that tells most when not all lines can be searched', () => {
    const lines = Array.from({ length: 4_000 }, (_, at) => `error ${at} in a part: x`);
    const weights = lines.map((_, at) => (at === 3_999 ? 5 : 1));
    const regexes = Array.from(
      { length: 20 },
      (_, at) => `error \\d*${at % 10}\\d* in a part: [xy]`,
    );
    const { hits } = buildRegexIndex(regexes).find(textOf(lines, weights));
    expect(hits.some(({ line }) => line === 3_999)).toBe(true);
  });
});

describe('the work of a search', () => {
  const bounded = (regexes: readonly string[], lines: readonly string[]) => {
    const { hits, work } = find(regexes, lines);
    expect(work.postings).toBeLessThanOrEqual(SEARCH_BOUNDS.postings);
    expect(work.checks).toBeLessThanOrEqual(SEARCH_BOUNDS.checks);
    expect(work.regexes).toBeLessThanOrEqual(SEARCH_BOUNDS.regexes);
    expect(work.runs).toBeLessThanOrEqual(SEARCH_BOUNDS.runs);
    return { hits, work };
  };
  const many = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at));

  test('is nothing on lines without what any regex needs', () => {
    const { work } = bounded(
      many(500, (at) => `failure number ${at}x`),
      many(500, () => 'all is well'),
    );
    expect(work).toEqual({ postings: 0, checks: 0, regexes: 0, runs: 0 });
  });

  test('compiles and runs no regex of which one literal is missing', () => {
    const { work } = bounded(
      many(100, (at) => `relation "[^"]+" is missing in schema s${at}q`),
      ['relation "users" is missing in schema public'],
    );
    expect(work.regexes).toBe(0);
    expect(work.runs).toBe(0);
  });

  test('stays within its bounds when every line leads to every regex', () => {
    const { hits, work } = bounded(
      many(1_000, (at) => `error[^x]* ${at % 10}`),
      many(3_000, (at) => `error in part ${at} 0 1 2 3 4 5 6 7 8 9`),
    );
    expect(hits.length).toBeGreaterThan(0);
    expect(work.regexes).toBeLessThanOrEqual(SEARCH_BOUNDS.regexes);
  });

  test('stays within its bounds when regexes require nothing', () => {
    bounded(
      many(1_000, (at) => `[a-z]+${at}|x?`),
      many(3_000, (at) => `line ${at}`),
    );
  });

  test('grows with neither records nor lines that share one literal', () => {
    const work = (records: number, lines: number) =>
      bounded(
        many(records, (at) => `connection refused[^x]* p${at}x`),
        many(lines, (at) => `connection refused ${at}`),
      ).work;
    expect(work(2_000, 4_000).checks).toBeLessThanOrEqual(SEARCH_BOUNDS.checks);
    expect(work(20_000, 1)).toEqual(work(2_000, 1));
  });

  test('where too many share a literal, those are tried that the words name', () => {
    const regexes = many(500, (at) => `connection refused by ${'abcdefghij'[at % 10]}+`);
    const lines = ['connection refused by jj'];
    const found = (likely: readonly number[]) =>
      find(regexes, lines, likely).hits.map(({ record }) => record);
    expect(found([])).not.toContain(499);
    expect(found([499])).toContain(499);
  });
});
