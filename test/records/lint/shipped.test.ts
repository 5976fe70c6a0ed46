import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRegexReading } from '../../../src/app/regex-reading.ts';
import { createMatcher } from '../../../src/matching/create-matcher.ts';
import { createCorpus } from '../../../src/records/lint/lint-corpus.ts';
import { lintRecords } from '../../../src/records/lint/lint-records.ts';
import type { ErrorRecord } from '../../../src/records/schema.ts';
import { readRecords } from '../../../src/store/record-files.ts';

const NEGATIVES = 'test/fixtures/negatives';

function lint(records: readonly ErrorRecord[]) {
  const negatives = readdirSync(NEGATIVES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(NEGATIVES, name), 'utf8') }));
  return lintRecords(createCorpus({ records, negatives, reading: createRegexReading(records) }));
}

test("the user's seed alone answers its own line, as it was given", () => {
  const seed: ErrorRecord = JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8'));
  const { matches, reply } = createMatcher([seed]).match(`ERROR ${seed.signature}`);
  expect(matches[0]?.record).toEqual(seed);
  expect(reply).toBe(true);
});

describe('what the lint says', () => {
  test('the shipped records hold to every rule that is an error', async () => {
    const { parsed, problems } = await readRecords('records');
    expect(problems).toEqual([]);
    const findings = lint(parsed.map(({ record }) => record));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test("the user's seed is kept as given, with what the lint holds against it", () => {
    const seed: ErrorRecord = JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8'));
    const findings = lint([seed]).map(({ rule, path }) => `${rule} ${path}`);
    expect(findings).toEqual([
      'items-incomplete examples',
      ...['workarounds', 'dead_ends'].flatMap((kind) =>
        [0, 1, 2].map((index) => `items-incomplete ${kind}[${index}].id`),
      ),
      ...[0, 1, 2].map((index) => `how-repeats-action workarounds[${index}].how`),
      'code-does-not-parse workarounds[0].how',
      'chinese-missing dead_ends_zh',
      ...[0, 1, 2].map((index) => `chinese-missing workarounds_zh[${index}]`),
      ...[0, 1, 2].map((index) => `sources-missing workarounds[${index}].sources`),
    ]);
  });
});
