import type { CardView, ItemView } from './card-view.ts';
import type { StandingVote } from './standing-votes.ts';
import { minutesBetween } from './tried-here.ts';

/**
 * The latest "worked" on a fix in an incident: what a late joiner wants to know first. Settled as
 * long as more people here say that it helped than that it did not.
 * @param since the time of the paste
 */
export function solvedBy(
  items: readonly ItemView[],
  here: readonly StandingVote[],
  since: Date,
): CardView['solved'] {
  const isFix = (name: string | null) =>
    items.some(({ item, kind }) => item === name && kind === 'fix');
  const vote = here.findLast(({ item, outcome }) => outcome === 'worked' && isFix(item));
  const fix = items.find(({ item }) => item === vote?.item);
  if (vote === undefined || fix === undefined) return null;
  const { item, action, actionZh } = fix;
  const against = fix.here.filter(({ outcome }) => outcome === 'failed' || outcome === 'worse');
  const forIt = fix.here.filter(({ outcome }) => outcome === 'worked');
  return {
    item,
    action,
    actionZh,
    user: vote.user,
    minutes: minutesBetween(since, vote.at),
    settled: forIt.length > against.length,
  };
}
