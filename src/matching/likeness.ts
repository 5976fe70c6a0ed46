import Fuse from 'fuse.js';

/** Longest line compared: Fuse cuts it into pieces of 32 and looks each up. */
const MAX_LINE_CHARS = 160;

/**
 * How alike a line is to each of a few candidates' texts, slips of the pen allowed, by fuse.js.
 *
 * Only for the few records that an index has found: over a whole catalog it would take a hundred
 * times as long as everything else together.
 * @param candidates the texts that each candidate is recognised by
 * @returns in [0, 1], same order; 0 = nothing alike
 */
export function likeness(line: string, candidates: readonly (readonly string[])[]): number[] {
  const texts = candidates.flatMap((own, candidate) => own.map((text) => ({ candidate, text })));
  const fuse = new Fuse(texts, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.6,
  });
  const best = candidates.map(() => 0);
  for (const { item, score = 1 } of fuse.search(line.slice(0, MAX_LINE_CHARS))) {
    best[item.candidate] = Math.max(best[item.candidate] ?? 0, 1 - score);
  }
  return best;
}
