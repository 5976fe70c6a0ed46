import type { VoteEvent, VoteOutcome } from '../learning/vote-event.ts';

/** What a person says right now about an item (null: about the record) in one incident. */
export interface StandingVote {
  readonly user: string;
  /** Canonical name. */
  readonly item: string | null;
  readonly outcome: VoteOutcome;
  readonly at: Date;
}

/**
 * What is in force in one incident: the latest event of each person and item (by time, then by
 * arrival, as the rates have it), without the withdrawn ones, in order of time.
 * @param ledger one team's events on one record, in order of arrival
 * @param resolve canonical name of what the ledger calls an item; undefined = there is none
 */
export function standingVotes(
  ledger: readonly VoteEvent[],
  incident: string,
  resolve: (item: string) => string | undefined,
): readonly StandingVote[] {
  const here = ledger
    .filter((event) => event.incident === incident)
    .map((event) => ({ ...event, at: new Date(event.at) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const latest = new Map<string, StandingVote | undefined>();
  for (const { user, item: named, outcome, at } of here) {
    const item = named === null ? null : resolve(named);
    if (item === undefined) continue;
    const key = `${user}\u0000${item ?? ''}`;
    // Deleted first, so that the map's order is the order of the latest events.
    latest.delete(key);
    latest.set(key, outcome === 'withdrawn' ? undefined : { user, item, outcome, at });
  }
  return [...latest.values()].filter((vote) => vote !== undefined);
}
