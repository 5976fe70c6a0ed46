import type { Candidate } from './create-ranker.ts';

/**
 * Adds imported records to the candidates of our own. An imported one counts only when its regex
 * matched, has the share of probability that ours leave over, and never goes before one of ours
 * whose regex matched too: nobody here has checked it.
 * @param own best first
 * @param imported best first
 * @returns best first, confidences summing to less than 1; of equal ones ours goes first
 */
export function withImported(
  own: readonly Candidate[],
  imported: readonly Candidate[],
): readonly Candidate[] {
  const left = 1 - own.reduce((sum, { confidence }) => sum + confidence, 0);
  const confirmed = own.filter(({ features }) => features.hit !== null);
  const ceiling = Math.min(1, ...confirmed.map(({ confidence }) => confidence));
  const lowered = imported
    .filter(({ features }) => features.hit !== null)
    .map((one) => ({ ...one, confidence: Math.min(one.confidence * left, ceiling) }));
  // The sort is stable, so ours, which stand first, win ties.
  return [...own, ...lowered].sort((a, b) => b.confidence - a.confidence);
}
