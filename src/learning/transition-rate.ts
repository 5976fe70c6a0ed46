import { LEARNING } from './constants.ts';

/** How often one record was seen next to another. */
export interface TransitionCounts {
  /** Incidents with the pair in the asked order, each counted once. */
  readonly together: number;
  /** Incidents with the record that the question starts from. */
  readonly seen: number;
  /** Share of all incidents that have the other record, [0, 1]. */
  readonly base: number;
  /** Curated probability, [0, 1]; null = drawn without a number; undefined = not curated. */
  readonly curated: number | null | undefined;
}

export interface TransitionRate {
  /** Share of incidents in which the other record comes next (or came before). */
  readonly probability: number;
  /** How much likelier than by chance; null if the other record was never seen. */
  readonly lift: number | null;
  /** Worth a line on the card. */
  readonly show: boolean;
}

/**
 * The smoothed share of incidents in which one record follows (or precedes) another.
 *
 * (together + 5 q) / (seen + 5), q = the curated probability, else the other record's base rate.
 * "Nothing follows" is one of the outcomes, hence the incidents and not the successors below the
 * line. An edge drawn without a number counts as 0.25: an editor thought it worth telling, and about
 * eight incidents without it hide it.
 *
 * Shown from 10 % on, if curated or seen 3 times at twice the rate of chance: what is everywhere
 * follows everything.
 */
export function transitionRate(counts: TransitionCounts): TransitionRate {
  const { together, seen, base, curated } = counts;
  const q = curated === undefined ? base : (curated ?? LEARNING.transitionUnnumbered);
  const probability = (together + LEARNING.transitionPrior * q) / (seen + LEARNING.transitionPrior);
  const lift = base > 0 ? probability / base : null;
  const learned =
    together >= LEARNING.transitionMinSeen && lift !== null && lift >= LEARNING.transitionMinLift;
  const show = probability >= LEARNING.transitionShowFrom && (curated !== undefined || learned);
  return { probability, lift, show };
}
