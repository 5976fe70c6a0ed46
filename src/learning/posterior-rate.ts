import { clampClaim } from './clamp-claim.ts';
import { wilson } from './wilson.ts';

/** Weighted votes for (S) and against (F) one claim; both >= 0, seldom whole. */
export interface VoteSums {
  readonly S: number;
  readonly F: number;
}

/** A share with the ends of its 80 % interval. */
export interface Posterior {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What a claim and its votes say together: the mean of a Beta posterior, with its interval.
 * @param claim curated share in [0, 1]
 * @param strength how many votes the claim is worth, > 0
 * @see Robinson, "Understanding empirical Bayes estimation (using baseball statistics)"
 */
export function posteriorRate(claim: number, strength: number, votes: VoteSums): Posterior {
  const size = strength + votes.S + votes.F;
  const rate = (strength * clampClaim(claim) + votes.S) / size;
  return { rate, ...wilson(rate, size) };
}
