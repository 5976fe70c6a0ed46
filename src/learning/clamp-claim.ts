import { LEARNING } from './constants.ts';

/** A curated share as a prior mean, kept within [0.02, 0.98]: votes can always move it. */
export function clampClaim(share: number): number {
  return Math.min(LEARNING.claimMax, Math.max(LEARNING.claimMin, share));
}
