import { LRUCache } from 'lru-cache';
import type { ErrorRecord } from '../records/schema.ts';
import type { Profile } from './profile.ts';
import type { RegexIndex } from './regex-index.ts';

/** Keeps the key of a pair a whole number below 2^53. */
const MAX_RECORDS = 2 ** 26;
/** Most pairs remembered; the records that meet in pastes are few. */
const MAX_REMEMBERED = 50_000;

/** Tells which of two records that both matched is the general one. */
export interface Generality {
  /**
   * True when `wide`'s regex matches what `narrow` is recognised by and not the other way round:
   * "Minified React error #418" is both a minified error and a failed hydration, and only the
   * second says what to do.
   */
  covers(wide: number, narrow: number): boolean;
}

/**
 * Asks the records themselves: their examples say what they mean, their regexes what they catch.
 * Computed when two records meet for the first time, then remembered.
 */
export function createGenerality(
  regexes: RegexIndex,
  profile: (record: number) => Profile,
): Generality {
  const remembered = new LRUCache<number, boolean>({
    max: MAX_REMEMBERED,
    memoMethod: (pair) => {
      const { record } = profile(pair % MAX_RECORDS);
      return ownTexts(record).some((text) => regexes.matches(Math.floor(pair / MAX_RECORDS), text));
    },
  });
  const catches = (record: number, other: number) => remembered.memo(record * MAX_RECORDS + other);
  return { covers: (wide, narrow) => catches(wide, narrow) && !catches(narrow, wide) };
}

function ownTexts(record: ErrorRecord): readonly string[] {
  return [record.signature, ...(record.examples ?? [])];
}
