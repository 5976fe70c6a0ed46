import type { PostedCard } from '../store/store.ts';
import type { AppDeps } from './deps.ts';

/** Remembers that a message shows a card, so that it is redrawn when rates change. */
export function rememberCard(card: PostedCard, deps: Pick<AppDeps, 'store'>): Promise<void> {
  return deps.store.addCard(card);
}

/** Every message that shows one incident's card of one record, oldest first; null = its questions. */
export function copiesOf(
  card: { readonly team: string; readonly incident: string; readonly record: string | null },
  deps: Pick<AppDeps, 'store'>,
): Promise<readonly PostedCard[]> {
  return deps.store.cardsOf(card.team, card.incident, card.record);
}

/**
 * The incident that a message belongs to: its thread, or, below a card of ours, the card's own
 * incident, so that a shared card and its thread are one place to vote in. Where a channel is one
 * incident, all its threads are one place.
 * @param root the thread's first message, or the message itself
 */
export async function incidentOf(
  message: {
    readonly team: string;
    readonly channel: string;
    readonly root: string;
    readonly wholeChannel?: boolean;
  },
  deps: Pick<AppDeps, 'store'>,
): Promise<string> {
  const { team, channel, root } = message;
  const card = await deps.store.cardAt(team, channel, root);
  const sighting = card && (await deps.store.sighting(team, card.sighting));
  if (sighting !== undefined) return sighting.incident;
  return message.wholeChannel === true ? `channel:${channel}` : `${channel}:${root}`;
}
