import type { VoteEvent, VoteOutcome } from '../learning/vote-event.ts';

/** What a person says right now about an item (null: about the record) in one incident. */
export interface StandingVote {
  readonly user: string;
  /** As the ledger names it. */
  readonly item: string | null;
  readonly outcome: VoteOutcome;
  readonly at: Date;
}

/**
 * What is in force in one incident: the latest event of each person and item, without the
 * withdrawn ones, in order of time.
 * @param ledger one team's events on one record, in order of arrival
 */
export function standingVotes(
  ledger: readonly VoteEvent[],
  incident: string,
): readonly StandingVote[] {
  const latest = new Map<string, VoteEvent>();
  for (const event of ledger) {
    if (event.incident !== incident) continue;
    const key = `${event.user}\u0000${event.item ?? ''}`;
    // Deleted first, so that the map's order is the order of the latest events.
    latest.delete(key);
    latest.set(key, event);
  }
  return [...latest.values()].flatMap(({ user, item = null, outcome, at }) =>
    outcome === 'withdrawn' ? [] : [{ user, item, outcome, at: new Date(at) }],
  );
}
