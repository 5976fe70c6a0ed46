import type { VoteEvent } from '../learning/vote-event.ts';
import { standingVotes } from './standing-votes.ts';

/**
 * The people for whom a record was not the error of an incident, and who stand by it.
 * @param ledger one team's events on that record, in order of arrival
 */
export function calledWrongBy(ledger: readonly VoteEvent[], incident: string): readonly string[] {
  return standingVotes(ledger, incident, (item) => item)
    .filter(({ outcome }) => outcome === 'wrong_match')
    .map(({ user }) => user);
}
