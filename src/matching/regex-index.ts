import { LRUCache } from 'lru-cache';
import { fileRegexes } from './file-regexes.ts';
import { holdsLiterals, type ReadRegex, readRegex } from './read-regex.ts';
import type { Findings } from './regex-hit.ts';
import { RegexSearch } from './regex-search.ts';
import type { SearchedText } from './searched-text.ts';
import { SeenRecords } from './seen-records.ts';

/** Most regexes whose literals are kept, some kB each. */
const MAX_READ = 10_000;

/** Finds which records' regexes match which lines without running the others. */
export interface RegexIndex {
  /**
   * @param likely records to prefer where more could match than are run, best first; asked for only
   *   then
   */
  find(text: SearchedText, likely?: () => readonly number[]): Findings;
  /** Whether a record's regex matches anywhere in a short text, such as another's example. */
  matches(record: number, text: string): boolean;
}

/**
 * Files each regex under the rarest group of characters that its matches must contain. A line then
 * costs a few look-ups a character, and only regexes whose literals all occur in it are compiled
 * and run, by RE2 in linear time.
 * @param regexes RE2 sources, already checked by the catalog
 */
export function buildRegexIndex(regexes: readonly string[]): RegexIndex {
  const filed = fileRegexes(regexes);
  const seen = new SeenRecords(regexes.length);
  const known = new LRUCache<number, ReadRegex>({
    max: MAX_READ,
    memoMethod: (record) => readRegex(regexes[record] ?? ''),
  });
  const read = (record: number) => known.memo(record);
  return {
    find: (text, likely = () => []) => new RegexSearch(text, { filed, seen, read, likely }).run(),
    matches(record, text) {
      const regex = read(record);
      if (!holdsLiterals(regex, text.toLowerCase())) return false;
      const compiled = regex.compiled();
      if (regex.windowed) return compiled.test(text);
      return text.split('\n').some((line) => compiled.test(line));
    },
  };
}
