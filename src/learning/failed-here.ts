import { currentVotes, incidentKey } from './current-votes.ts';
import { helped } from './helped.ts';
import { itemNames } from './item-names.ts';
import type { RatedRecord } from './rated-record.ts';
import type { VoteEvent } from './vote-event.ts';

/**
 * The fixes that people reported as not helping in one incident: they go last on its card.
 *
 * By heads: a fix that failed for one person and worked for another in the same incident is not
 * among them, nor is one that only partly helped.
 * @returns canonical item names
 */
export function failedHere(
  record: RatedRecord,
  events: readonly VoteEvent[],
  here: { readonly team: string; readonly incident: string },
): ReadonlySet<string> {
  const key = incidentKey(here);
  const votes = currentVotes(record, events).votes.filter(({ incident }) => incident === key);
  const failed = itemNames(record).fixes.filter((fix) => {
    const own = votes.filter(({ item }) => item === fix);
    const up = own.reduce((sum, { outcome }) => sum + helped(outcome), 0);
    return own.length - up > up;
  });
  return new Set(failed);
}
