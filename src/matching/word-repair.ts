import Fuse from 'fuse.js';
import type { WordId, WordIndex } from './word-index.ts';

/** Shorter words have too many neighbours to guess from. */
const MIN_LENGTH = 5;
/** Words repaired per paste; retyped errors have one or two slips. */
const MAX_WORDS = 6;
/** Words of one length that are searched; beyond it a search would take longer than an answer may. */
const MAX_BUCKET = 20_000;
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
 * Compares a word with the records' words of nearly its length by fuse.js. Each length's search is
 * built when it is first needed.
 */
export function createWordRepair(index: WordIndex): WordRepair {
  const byLength = new Map<number, string[]>();
  for (const word of index.words()) {
    const bucket = byLength.get(word.length);
    if (bucket === undefined) byLength.set(word.length, [word]);
    else bucket.push(word);
  }
  const searches = new Map<number, Fuse<string> | null>();
  const searchAround = (length: number): Fuse<string> | null => {
    let search = searches.get(length);
    if (search === undefined) {
      const near = [length - 1, length, length + 1].flatMap((at) => byLength.get(at) ?? []);
      const usable = near.length > 0 && near.length <= MAX_BUCKET;
      search = usable ? new Fuse(near, { includeScore: true, threshold: THRESHOLD }) : null;
      searches.set(length, search);
    }
    return search;
  };
  return {
    repair(words) {
      return words
        .filter((word) => word.length >= MIN_LENGTH && word.length <= 32)
        .slice(0, MAX_WORDS)
        .flatMap((written) => {
          const [found] = searchAround(written.length)?.search(written, { limit: 1 }) ?? [];
          if (found === undefined) return [];
          return [{ written, meant: found.item, id: index.id(found.item) }];
        });
    },
  };
}
