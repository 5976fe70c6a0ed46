import { ageDays } from './age-days.ts';
import { clampClaim } from './clamp-claim.ts';
import type { CurrentVote } from './current-votes.ts';
import { decay } from './decay.ts';
import type { VoteSums } from './posterior-rate.ts';
import type { ItemVotes } from './vote-sums.ts';

/** A tie that is one only but for rounding is a tie: no fix is credited with it. */
const ROUNDING = 1e-12;

/**
 * In how many of a record's reported incidents some fix of it helped.
 *
 * The trial is the incident: fixed if, for any one fix, more weight says "helped" than "did not".
 * It weighs by the age of its last standing vote and by nothing else.
 *
 * Reported are the incidents with a standing vote on any item of the record, a dead end included:
 * whoever says that a dead end failed says also that no fix has been found to work there. An
 * incident with nothing but withdrawn votes or "not this error" is no report.
 * @param votes all standing votes on the record
 * @param fixes the vote sums of each fix
 */
export function incidentSums(
  votes: readonly CurrentVote[],
  fixes: readonly ItemVotes[],
  now: Date,
): VoteSums {
  const lastPress = new Map<string, number>();
  for (const { incident, at } of votes) {
    lastPress.set(incident, Math.max(at, lastPress.get(incident) ?? Number.NEGATIVE_INFINITY));
  }
  let S = 0;
  let F = 0;
  for (const [incident, at] of lastPress) {
    const weight = decay(ageDays(at, now));
    if (fixes.some((fix) => isFixed(fix, incident))) S += weight;
    else F += weight;
  }
  return { S, F };
}

/**
 * The record-level rate: "fixable in 7 of 10 cases". Neither the mean nor the union of the fixes'
 * rates: it has a claim of its own and counts incidents, not tries.
 */
export function fixSuccessRate(claim: number, n0: number, incidents: VoteSums): number {
  return (n0 * clampClaim(claim) + incidents.S) / (n0 + incidents.S + incidents.F);
}

function isFixed(fix: ItemVotes, incident: string): boolean {
  const votes = fix.byIncident.get(incident);
  return votes !== undefined && votes.up - votes.down > ROUNDING;
}
