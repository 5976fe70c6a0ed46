import { ageDays } from './age-days.ts';
import { LEARNING } from './constants.ts';
import type { CurrentVote } from './current-votes.ts';
import { instant } from './instant.ts';

/**
 * Whether a record was last confirmed more than a year ago and has not been confirmed since by
 * "worked" votes of two different people. Being shown refreshes nothing.
 *
 * A record that was never confirmed (null) is not stale: the badge names an age, and there is none
 * to name.
 * @param fixVotes standing votes on the record's fixes
 */
export function isStale(
  lastConfirmed: string | null,
  fixVotes: readonly CurrentVote[],
  now: Date,
): boolean {
  if (lastConfirmed === null) return false;
  const since = instant(lastConfirmed);
  if (ageDays(since, now) <= LEARNING.staleAfterDays) return false;
  const confirming = fixVotes.filter(({ outcome, at }) => outcome === 'worked' && at > since);
  return new Set(confirming.map(({ user }) => user)).size < LEARNING.staleClearingUsers;
}
