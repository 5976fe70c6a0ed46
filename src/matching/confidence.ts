import type { Features } from './features.ts';

/**
 * Log-odds weights of a match being the right one. Hand-set first, to be fitted on the labelled
 * set; the order of candidates is the order of this sum.
 */
const WEIGHTS = {
  bias: -5.2,
  hit: 2.2,
  lineWeight: 3.2,
  specificity: 0.12,
  coverage: 1.6,
  recall: 1.2,
  code: 0.9,
  root: 0.5,
  context: 0.8,
  general: -1.2,
  specific: 0.6,
  inner: 0.6,
  likeness: 1.2,
} as const;

/** Specificity beyond this adds nothing: a long message is no surer than a clear one. */
const MAX_SPECIFICITY = 30;

/** Log-odds that a record with these features is the right one. */
export function evidenceScore(features: Features): number {
  return (
    WEIGHTS.bias +
    (features.hit === null ? 0 : WEIGHTS.hit) +
    WEIGHTS.lineWeight * features.lineWeight +
    WEIGHTS.specificity * Math.min(MAX_SPECIFICITY, features.specificity) +
    WEIGHTS.coverage * features.coverage +
    WEIGHTS.recall * features.recall +
    WEIGHTS.code * features.code +
    WEIGHTS.root * features.root +
    WEIGHTS.context * features.context +
    WEIGHTS.general * features.general +
    WEIGHTS.specific * features.specific +
    WEIGHTS.inner * features.inner +
    WEIGHTS.likeness * features.likeness
  );
}

/** Probability of log-odds, in (0, 1). */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
