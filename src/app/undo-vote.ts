import { itemNames } from '../learning/item-names.ts';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { AppDeps } from './deps.ts';

export type UndoAnswer =
  | {
      readonly kind: 'undone';
      readonly event: VoteEvent;
      /** What the vote was about; null when it was about the whole record, or the item is gone. */
      readonly action: string | null;
    }
  | { readonly kind: 'nothing_to_undo' };

/** Takes back a person's newest vote that still stands. */
export async function undoVote(
  who: { readonly team: string; readonly user: string },
  deps: Pick<AppDeps, 'store' | 'catalog' | 'now'>,
): Promise<UndoAnswer> {
  const event = await deps.store.undoLast(who.team, who.user, deps.now());
  if (event === undefined) return { kind: 'nothing_to_undo' };
  return { kind: 'undone', event, action: actionOf(event, deps) };
}

function actionOf(event: VoteEvent, { catalog }: Pick<AppDeps, 'catalog'>): string | null {
  const record = catalog.find(event.record);
  if (record === undefined || event.item == null) return null;
  const { items, resolve } = itemNames(record);
  const place = items.findIndex(({ name }) => name === resolve(event.item ?? ''));
  // Fixes come first in the names, then the dead ends.
  return [...record.workarounds, ...record.dead_ends][place]?.action ?? null;
}
