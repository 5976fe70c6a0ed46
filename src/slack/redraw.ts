import type { WebClient } from '@slack/web-api';
import { copiesOf } from '../app/posted-cards.ts';
import { viewCard } from '../app/view-card.ts';
import { renderCard } from './cards/card.ts';
import type { SlackDeps } from './slack-deps.ts';

/**
 * Draws every posted copy of a card anew, each from the store. One after the other per incident
 * and record, so that of two presses at once the later drawing is the one that stays.
 * @returns the messages that now show the card as it is, as `<channel>:<ts>`
 */
export function redrawCopies(
  card: { readonly team: string; readonly incident: string; readonly record: string },
  client: WebClient,
  deps: SlackDeps,
): Promise<ReadonlySet<string>> {
  const { team, incident, record } = card;
  return deps.queue.run(`redraw:${team}:${incident}:${record}`, async () => {
    const drawn = new Set<string>();
    for (const copy of await copiesOf({ team, incident, record }, deps.app)) {
      if (await redraw(copy, client, deps)) drawn.add(`${copy.channel}:${copy.ts}`);
    }
    return drawn;
  });
}

async function redraw(
  copy: {
    readonly team: string;
    readonly channel: string;
    readonly ts: string;
    readonly sighting: string;
  },
  client: WebClient,
  deps: SlackDeps,
): Promise<boolean> {
  const view = await viewCard(copy, deps.app);
  if (view === undefined) return false;
  const style = { language: 'en' as const, viewer: null, expanded: false };
  try {
    await client.chat.update({ channel: copy.channel, ts: copy.ts, ...renderCard(view, style) });
    return true;
  } catch (error) {
    // A copy that was deleted, or that Slack will not change now, must not cost the others theirs.
    deps.app.log.warn('card_not_redrawn', { channel: copy.channel, error: messageOf(error) });
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
}
