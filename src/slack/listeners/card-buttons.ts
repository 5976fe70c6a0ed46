import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { CardView } from '../../app/card-view.ts';
import { showRecord } from '../../app/show-record.ts';
import { viewCard } from '../../app/view-card.ts';
import { note, type SlackMessage } from '../cards/blocks.ts';
import { renderCard } from '../cards/card.ts';
import { type CardStyle, renderKnownCard } from '../cards/known-card.ts';
import { renderNoSuchRecord } from '../cards/search-card.ts';
import { renderTrust } from '../cards/trust-card.ts';
import { renderWhy } from '../cards/why-card.ts';
import { ACTION } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import type { Respond } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { type CardPress, readPress } from './read-press.ts';
import { settle } from './votes.ts';

interface Pressed {
  readonly press: CardPress;
  readonly view: CardView;
  readonly language: Language;
  readonly client: WebClient;
  readonly respond: Respond;
}

/** The buttons that show something: each answers only the person who pressed. */
export function listenToCardButtons(app: App, deps: SlackDeps): void {
  const bot = { app, deps };
  onCard(ACTION.why, bot, ({ view, language, respond }) =>
    whisper(respond, renderWhy(view, language)),
  );
  onCard(ACTION.trust, bot, ({ view, language, respond }) =>
    whisper(respond, renderTrust(view, language)),
  );
  onCard(ACTION.showAll, bot, (pressed) => showToPresser(pressed, { expanded: true }));
  onCard(ACTION.language, bot, (pressed) => {
    const language = pressed.press.value.target === 'zh' ? 'zh' : 'en';
    deps.languages.choose(pressed.press.user, language);
    const { expanded } = pressed.press.value;
    return showToPresser({ ...pressed, language }, { expanded });
  });
  listenToShowRecord(app, deps);
  listenToUndoWrongMatch(app, deps);
}

/** Binds a button of a card; a card that is no longer in the books says so. */
function onCard(
  id: string,
  { app, deps }: { readonly app: App; readonly deps: SlackDeps },
  run: (pressed: Pressed) => Promise<void>,
): void {
  app.action(id, async ({ ack, body, client, context, respond }) => {
    await ack();
    const press = readPress(body, context);
    if (press === undefined) return;
    const language = await deps.languages.of(press.user, client);
    const view = await viewCard({ team: press.team, sighting: press.value.sighting }, deps.app);
    if (view === undefined) {
      return whisper(respond, note(messagesIn(language).vote.unknownCard));
    }
    await run({ press, view, language, client, respond });
  });
}

function listenToShowRecord(app: App, deps: SlackDeps): void {
  app.action(ACTION.showRecord, async ({ ack, body, client, context, respond }) => {
    await ack();
    const press = readPress(body, context);
    if (press?.value.target == null) return;
    const { team, channel, user, value } = press;
    const language = await deps.languages.of(user, client);
    const ask = { team, channel, user, id: press.value.target, from: value.sighting };
    const answer = await showRecord(ask, deps.app);
    const message =
      answer.kind === 'shown'
        ? renderCard(answer.view, { language, viewer: user, expanded: false })
        : renderNoSuchRecord(answer, language);
    await whisper(respond, message);
  });
}

/** Only who withdrew a card brings it back for all; anybody else gets a look at it. */
function listenToUndoWrongMatch(app: App, deps: SlackDeps): void {
  app.action(ACTION.undoWrongMatch, async ({ ack, body, client, context, respond }) => {
    const press = readPress(body, context);
    if (press === undefined) return ack();
    const view = await viewCard({ team: press.team, sighting: press.value.sighting }, deps.app);
    if (view === undefined || view.wrongFor.includes(press.user)) {
      return settle(press, 'wrong_match', { ack, client, respond, deps });
    }
    await ack();
    const language = await deps.languages.of(press.user, client);
    const notice = messagesIn(language).wrongMatch.notYours;
    const style = { language, viewer: press.user, expanded: false, notice };
    await whisper(respond, renderKnownCard(view, style));
  });
}

/** On a private card in its place, beside a card in a channel only for the presser. */
async function showToPresser(
  { press, view, language, respond }: Pressed,
  how: Pick<CardStyle, 'expanded'>,
): Promise<void> {
  const message = renderCard(view, { language, viewer: press.user, ...how });
  if (press.isPrivate) await respond({ ...message, replace_original: true });
  else await whisper(respond, message);
}

async function whisper(respond: Respond, message: SlackMessage): Promise<void> {
  await respond({ ...message, response_type: 'ephemeral', replace_original: false });
}
