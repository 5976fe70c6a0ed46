import type { WebClient } from '@slack/web-api';
import type { CardView } from '../app/card-view.ts';
import { rememberCard } from '../app/posted-cards.ts';
import type { QuestionView } from '../app/question-view.ts';
import type { SlackMessage } from './cards/blocks.ts';
import { renderCard } from './cards/card.ts';
import { renderQuestion } from './cards/question-card.ts';
import type { Language } from './messages.ts';
import type { SlackDeps } from './slack-deps.ts';

/** Where a message goes. */
export interface Place {
  readonly channel: string;
  /** Root of the thread; undefined = the channel itself. */
  readonly threadTs?: string | undefined;
}

/** Posts a message; nothing in it is unfurled. */
export async function postMessage(
  client: WebClient,
  place: Place,
  message: SlackMessage,
): Promise<string | undefined> {
  const { ts } = await client.chat.postMessage({
    channel: place.channel,
    ...(place.threadTs === undefined ? {} : { thread_ts: place.threadTs }),
    ...message,
    unfurl_links: false,
    unfurl_media: false,
  });
  return ts;
}

/** Posts a card for everybody to see, and remembers where, so that it is redrawn after votes. */
export async function postCard(
  card: {
    readonly view: CardView;
    readonly place: Place;
    readonly language: Language;
    readonly notice?: string;
  },
  client: WebClient,
  deps: SlackDeps,
): Promise<string | undefined> {
  const { view, place, language, notice } = card;
  const { id: sighting, team } = view.sighting;
  const message = renderCard(view, { language, viewer: null, expanded: false, notice });
  const ts = await postMessage(client, place, message);
  if (ts !== undefined)
    await rememberCard({ team, channel: place.channel, ts, sighting }, deps.app);
  return ts;
}

/** Posts a tell-apart question, and remembers where, so that the chosen card takes its place. */
export async function postQuestion(
  asked: {
    readonly view: QuestionView;
    readonly place: Place;
    readonly language: Language;
    readonly viewer: string | null;
  },
  client: WebClient,
  deps: SlackDeps,
): Promise<void> {
  const { view, place, ...style } = asked;
  const { id: sighting, team } = view.sighting;
  const ts = await postMessage(client, place, renderQuestion(view, style));
  if (ts === undefined) return;
  await rememberCard({ team, channel: place.channel, ts, sighting }, deps.app);
}
