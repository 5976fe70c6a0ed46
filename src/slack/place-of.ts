import type { CardView } from '../app/card-view.ts';
import type { Place } from './post-card.ts';

/** Where a card belongs in a channel: an incident that is a thread gets it there. */
export function placeOf(view: CardView, channel: string): Place {
  const prefix = `${channel}:`;
  const { incident } = view.sighting;
  return {
    channel,
    threadTs: incident.startsWith(prefix) ? incident.slice(prefix.length) : undefined,
  };
}
