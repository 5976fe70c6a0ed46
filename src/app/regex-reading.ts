import { readLines } from '../matching/read-lines.ts';
import { buildRegexIndex } from '../matching/regex-index.ts';
import { requiredLiterals } from '../matching/regex-literals.ts';
import { SearchedText } from '../matching/searched-text.ts';
import { compileRegex } from '../records/compile-regex.ts';
import type { RegexReading } from '../records/lint/lint-corpus.ts';
import type { ErrorRecord } from '../records/schema.ts';

/** The matcher's way to run the records' regexes over a text. Those that RE2 refuses never match. */
export function createRegexReading(records: readonly ErrorRecord[]): RegexReading {
  const sound = records.filter(({ regex }) => compiles(regex));
  const index = buildRegexIndex(sound.map(({ regex }) => regex));
  const known = new Map<string, ReadonlySet<string>>();
  return {
    matching(text) {
      let ids = known.get(text);
      if (ids === undefined) {
        const { hits } = index.find(new SearchedText(readLines(text)));
        ids = new Set(hits.flatMap(({ record }) => sound[record]?.id ?? []));
        known.set(text, ids);
      }
      return ids;
    },
    literals: requiredLiterals,
  };
}

function compiles(regex: string): boolean {
  try {
    compileRegex(regex);
    return true;
  } catch {
    return false;
  }
}
