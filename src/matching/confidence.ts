import type { Features } from './features.ts';
import { termsOf } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/**
 * How much speaks for a record, on the scale of log-odds against "none of the known records".
 * The order of candidates is the order of this.
 */
export function utilityOf(features: Features): number {
  return termsOf(features).reduce((sum, [name, value]) => sum + WEIGHTS[name] * value, 0);
}

/**
 * Probability of each candidate being the right one, decided against each other and against "none
 * of them", whose utility is 0: a conditional logit (McFadden 1974). Two records that match alike
 * share what one of them would have had.
 * @param utilities finite, any number of them
 * @returns same order, each in [0, 1], summing to less than 1
 */
export function probabilities(utilities: readonly number[]): number[] {
  const highest = Math.max(0, ...utilities);
  const weights = utilities.map((utility) => Math.exp(utility - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
