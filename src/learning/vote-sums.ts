import { ageDays } from './age-days.ts';
import { LEARNING } from './constants.ts';
import type { CurrentVote } from './current-votes.ts';
import { decay } from './decay.ts';
import { helped } from './helped.ts';
import type { VoteSums } from './posterior-rate.ts';

/** One incident's weighted votes on one item: `up` of `up + down` say that it helped. */
export interface IncidentVotes {
  readonly up: number;
  readonly down: number;
}

/** S = helped, F = did not, each at most 2 per incident and 5 per person. */
export interface ItemVotes extends VoteSums {
  readonly byIncident: ReadonlyMap<string, IncidentVotes>;
}

/**
 * Adds up the votes on one item: old ones weigh less, and so does every further vote of the same
 * person or in the same incident, because such votes are not independent.
 *
 * A person's k-th incident (by first press on this item) weighs g(k) - g(k-1), with
 * g(k) = k / (1 + 0.2 (k - 1)); an incident of total weight W is divided by 1 + 0.5 max(0, W - 1).
 * At a fixed time a further vote up never lowers the item's rate, and one down never raises it.
 * @param votes of one item only, in order of first press, as currentVotes gives them
 * @see Kish, Survey Sampling (1965), on the design effect
 */
export function voteSums(votes: readonly CurrentVote[], now: Date): ItemVotes {
  const incidentsOf = new Map<string, number>();
  const byIncident = new Map<string, IncidentVotes>();
  for (const vote of votes) {
    const k = (incidentsOf.get(vote.user) ?? 0) + 1;
    incidentsOf.set(vote.user, k);
    const weight = decay(ageDays(vote.at, now)) * (oneUser(k) - oneUser(k - 1));
    const share = helped(vote.outcome);
    const so = byIncident.get(vote.incident) ?? { up: 0, down: 0 };
    byIncident.set(vote.incident, {
      up: so.up + weight * share,
      down: so.down + weight * (1 - share),
    });
  }
  let S = 0;
  let F = 0;
  for (const { up, down } of byIncident.values()) {
    const crowding = 1 + LEARNING.incidentCorrelation * Math.max(0, up + down - 1);
    S += up / crowding;
    F += down / crowding;
  }
  return { S, F, byIncident };
}

/** What k incidents of one person are worth together, in votes: 0 for none, below 5 for any k. */
function oneUser(k: number): number {
  return k === 0 ? 0 : k / (1 + LEARNING.userCorrelation * (k - 1));
}
