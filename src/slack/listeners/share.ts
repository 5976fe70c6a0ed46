import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { CardView } from '../../app/card-view.ts';
import { copiesOf } from '../../app/posted-cards.ts';
import { viewCard } from '../../app/view-card.ts';
import { note } from '../cards/blocks.ts';
import { renderCard } from '../cards/card.ts';
import { ACTION } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Messages } from '../messages.ts';
import { linked, permalinkOf } from '../permalink.ts';
import { placeOf } from '../place-of.ts';
import { postCard } from '../post-card.ts';
import type { Respond } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { mention } from '../text.ts';
import { type CardPress, readPress } from './read-press.ts';
import { teamOf } from './team-of.ts';

/**
 * *Share to channel*: posts the private card for everybody. It stays the same sighting, so the
 * sharer's votes stay with it and the whole channel votes in one incident.
 */
export function listenToShare(app: App, deps: SlackDeps): void {
  app.action(ACTION.share, async ({ ack, body, client, context, respond }) => {
    await ack();
    const press = readPress(body, context);
    if (press === undefined) return;
    const messages = messagesIn(await deps.languages.of(press.user, client));
    const card = { team: teamOf(context), sighting: press.value.sighting };
    // One after the other, so that a double click shares once.
    await deps.queue.run(`share:${card.team}:${card.sighting}`, async () => {
      const view = await viewCard(card, deps.app);
      const text =
        view === undefined
          ? messages.vote.unknownCard
          : await share(view, press, { client, respond, messages, deps });
      await respond({ ...note(text), replace_original: view !== undefined });
    });
  });
}

/** @returns what to tell the sharer */
async function share(
  view: CardView,
  press: CardPress,
  by: {
    readonly client: WebClient;
    readonly respond: Respond;
    readonly messages: Messages;
    readonly deps: SlackDeps;
  },
): Promise<string> {
  const { client, messages, deps } = by;
  const { incident, team } = view.sighting;
  const copies = await copiesOf({ team, incident, record: view.record.id }, deps.app);
  const there = copies.find(({ channel }) => channel === press.channel);
  if (there !== undefined) {
    const url = await permalinkOf(client, there);
    return messages.sharedAlready(url === null ? null : linked(url, messages.shared.label));
  }
  const ts = await post(view, press, by);
  const url = ts === undefined ? null : await permalinkOf(client, { channel: press.channel, ts });
  return messages.shared.done(url === null ? null : linked(url, messages.shared.label));
}

/** @returns the message's ts; undefined when only the response URL could post it */
async function post(
  view: CardView,
  press: CardPress,
  by: { readonly client: WebClient; readonly respond: Respond; readonly deps: SlackDeps },
): Promise<string | undefined> {
  const notice = messagesIn('en').shared.by(mention(press.user));
  const place = placeOf(view, press.channel);
  try {
    return await postCard({ view, place, language: 'en', notice }, by.client, by.deps);
  } catch (error) {
    // Not a member of the channel, most often. The response URL still reaches it; that copy has no
    // known ts, so it is redrawn only when somebody presses it.
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    by.deps.app.log.warn('card_not_posted', { channel: press.channel, error: reason });
    const style = { language: 'en' as const, viewer: null, expanded: false, notice };
    const card = renderCard(view, style);
    await by.respond({ ...card, response_type: 'in_channel', replace_original: false });
    return undefined;
  }
}
