import Fuse from 'fuse.js';
import type { WordId, WordIndex } from './word-index.ts';

/** Shorter words have too many neighbours to guess from. */
const MIN_LENGTH = 5;
/** Fuse takes patterns of up to 32 characters in one piece. */
const MAX_LENGTH = 32;
/** Words repaired per paste; retyped errors have one or two slips. */
const MAX_WORDS = 6;
/** Words that one search holds; beyond it a search would take longer than an answer may. */
const MAX_BUCKET = 5_000;
/** Fuse's threshold: about one slip in four letters. */
const THRESHOLD = 0.25;

/** A word of the paste and the record word that it was probably meant to be. */
export interface Repair {
  readonly written: string;
  readonly meant: string;
  readonly id: WordId;
}

/** Guesses the words that somebody retyped with a slip: `ECONREFUSED`, `moduel`. */
export interface WordRepair {
  /** @param words lower case, unknown to the index */
  repair(words: readonly string[]): readonly Repair[];
}

/**
 * Compares a word with the records' words of nearly its length and with its first letter, which
 * people rarely miss, by fuse.js. Each such search is built when it is first needed.
 */
export function createWordRepair(index: WordIndex): WordRepair {
  const buckets = new Map<string, string[]>();
  for (const word of index.words()) {
    const bucket = buckets.get(bucketOf(word[0], word.length));
    if (bucket === undefined) buckets.set(bucketOf(word[0], word.length), [word]);
    else bucket.push(word);
  }
  const searches = new Map<string, Fuse<string> | null>();
  const searchAround = (word: string): Fuse<string> | null => {
    const key = bucketOf(word[0], word.length);
    let search = searches.get(key);
    if (search === undefined) {
      const near = [-1, 0, 1].flatMap(
        (by) => buckets.get(bucketOf(word[0], word.length + by)) ?? [],
      );
      const usable = near.length > 0 && near.length <= MAX_BUCKET;
      search = usable ? new Fuse(near, { includeScore: true, threshold: THRESHOLD }) : null;
      searches.set(key, search);
    }
    return search;
  };
  return {
    repair(words) {
      return words
        .filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH)
        .slice(0, MAX_WORDS)
        .flatMap((written) => {
          const [found] = searchAround(written)?.search(written, { limit: 1 }) ?? [];
          if (found === undefined) return [];
          return [{ written, meant: found.item, id: index.id(found.item) }];
        });
    },
  };
}

function bucketOf(first: string | undefined, length: number): string {
  return `${first ?? ''}${length}`;
}
