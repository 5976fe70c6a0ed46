import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../../src/matching/read-report.ts';
import type { Language, Report } from '../../../src/matching/report.ts';

const REPORTS = 'test/fixtures/reports';

/** A captured output and what is to be read out of it. */
export interface ReportFixture {
  readonly name: string;
  readonly text: string;
  readonly expected: unknown;
}

/** The captures of a language, each `<case>.txt` beside its `<case>.json`. */
export function reportFixtures(language: Language): ReportFixture[] {
  const dir = join(REPORTS, language);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      text: readFileSync(join(dir, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(dir, file.replace(/txt$/, 'json')), 'utf8')),
    }));
}

/** What a fixture's JSON says of a report: facts, not the whole text again. */
export function summaryOf(report: Report) {
  return {
    language: report.language,
    chain: report.chain.map(({ type, message }) => ({ type, message })),
    codes: report.codes,
    firstFrame: report.frames[0] ?? null,
    versions: report.versions,
    os: report.os,
  };
}

/** One test per capture of the language. */
export function testReports(language: Language): void {
  test.each(reportFixtures(language))('reads $name', ({ text, expected }) => {
    expect(summaryOf(readReport(text).report)).toEqual(expected);
  });
}
