import type { ItemView, TriedItem } from './card-view.ts';
import type { StandingVote } from './standing-votes.ts';

/**
 * What was tried in an incident, in the order in which it was first reported so: those who say the
 * same of the same thing stand together.
 * @param since the time of the paste
 */
export function triedHere(
  items: readonly ItemView[],
  here: readonly StandingVote[],
  since: Date,
): readonly TriedItem[] {
  const groups = new Map<string, TriedItem & { readonly users: string[] }>();
  for (const { item: name, outcome, user, at } of here) {
    const item = items.find((one) => one.item === name);
    if (item === undefined || outcome === 'wrong_match') continue;
    const key = `${outcome} ${item.item}`;
    const group = groups.get(key);
    if (group !== undefined) group.users.push(user);
    else {
      const { action, actionZh, kind } = item;
      const minutes = minutesBetween(since, at);
      groups.set(key, { item: item.item, kind, action, actionZh, outcome, users: [user], minutes });
    }
  }
  return [...groups.values()];
}

/** Whole minutes, >= 0: clocks differ. */
export function minutesBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000));
}
