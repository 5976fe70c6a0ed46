/** Words that say nothing about what a sentence means. */
const STOP_WORDS = new Set(
  'a an and are as at be by for from in into is it its of on or so that the then this to with'.split(
    ' ',
  ),
);

/** The distinct telling words of a text: lower case, no punctuation, no stop words. */
export function tellingTokens(text: string): ReadonlySet<string> {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(tokens.filter((token) => !STOP_WORDS.has(token)));
}

/**
 * Jaccard similarity of two sets of words: shared over all, in [0, 1]; 0 when both are empty.
 * Source: Jaccard, "The distribution of the flora in the alpine zone", 1912.
 */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
