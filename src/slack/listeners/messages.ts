import type { App, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type Explanation, explainPaste } from '../../app/explain-paste.ts';
import { copiesOf } from '../../app/posted-cards.ts';
import { note } from '../cards/blocks.ts';
import { incidentAt } from '../incident-at.ts';
import { messagesIn } from '../message-catalogue.ts';
import { editSchema, type IncomingMessage, messageSchema } from '../payloads.ts';
import { linked, permalinkOf } from '../permalink.ts';
import { postCard, postMessage, postQuestion } from '../post-card.ts';
import { readMessage } from '../read-message.ts';
import { saysResolved } from '../says-resolved.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { inlineCode } from '../text.ts';
import { answerDirectMessage } from './direct-message.ts';
import { endIncident } from './reactions.ts';
import { teamOf } from './team-of.ts';

/** Everything else (joins, deletions) is not somebody posting something; edits see below. */
const READ_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'bot_message',
]);

/** Messages: a DM is answered, an incident channel is read along, all else is passed over. */
export function listenToMessages(app: App, deps: SlackDeps): void {
  app.message(async ({ message, body, client, context }) => {
    const written = writtenIn(message);
    if (written === undefined || !isForUs(written.message, context)) return;
    // Known even when Slack did not tell who we are: a bot that answers itself never stops.
    if (written.message.app_id != null && written.message.app_id === body.api_app_id) return;
    if (written.message.channel_type === 'im') {
      if (written.edit === null) {
        await answerDirectMessage(written.message, { client, context, deps });
      }
      return;
    }
    const { channel } = written.message;
    if (!(await deps.incidentChannels.includes(channel, client))) return;
    // In order within a channel, so that the second of two equal alerts finds the first one's card.
    await deps.queue.run(`read:${channel}`, () => readAlong(written, { client, context, deps }));
  });
}

/** Something that somebody wrote; `edit` is the edit's time, null for a new message. */
interface Written {
  readonly message: IncomingMessage;
  readonly edit: string | null;
}

/**
 * What an event says was written: a new message, or one whose words were changed. A link that Slack
 * unfurls changes the message too, but not its words.
 */
function writtenIn(event: unknown): Written | undefined {
  const edit = editSchema.safeParse(event);
  if (!edit.success) {
    const message = messageSchema.safeParse(event);
    return message.success ? { message: message.data, edit: null } : undefined;
  }
  const { channel, channel_type, message, previous_message } = edit.data;
  if (message.edited === undefined || message.text === previous_message.text) return undefined;
  return { message: { ...message, channel, channel_type }, edit: message.edited.ts };
}

/**
 * Not our own messages, and of bots only what stands in the channel itself: alerts do, while a bot
 * in a thread is talking to somebody, maybe to us.
 */
function isForUs(message: IncomingMessage, context: Context): boolean {
  if (!READ_SUBTYPES.has(message.subtype)) return false;
  const own =
    (message.user !== undefined && message.user === context.botUserId) ||
    (message.bot_id != null && message.bot_id === context.botId);
  if (own) return false;
  const inThread = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  return !(isBot(message) && (inThread || message.channel_type === 'im'));
}

function isBot(message: IncomingMessage): boolean {
  return message.bot_id != null || message.subtype === 'bot_message';
}

async function readAlong(
  { message, edit }: Written,
  by: { readonly client: WebClient; readonly context: Context; readonly deps: SlackDeps },
): Promise<void> {
  const { client, context, deps } = by;
  const team = teamOf(by.context);
  const { channel, ts } = message;
  const root = message.thread_ts ?? ts;
  if (root !== ts && saysResolved(message.text ?? '')) {
    return endIncident({ team, channel, root }, by);
  }
  const explanation = await explainPaste(
    {
      team,
      channel,
      user: isBot(message) ? null : (message.user ?? null),
      text: readMessage(await deps.snippets.whole(message, context.botToken), isBot(message)),
      incident: await incidentAt({ team, channel, root }, client, deps),
      // An edit may add the trace that was missing: another claim. What the message was answered
      // with already is found as seen before.
      claim: edit === null ? `${channel}:${ts}:explain` : `${channel}:${ts}:explain:${edit}`,
      unasked: true,
    },
    deps.app,
  );
  deps.metrics.explained(explanation.kind, 'channel');
  const place = { channel, threadTs: root };
  if (explanation.kind === 'known') {
    await postCard({ view: explanation.view, place, language: 'en' }, client, deps);
  }
  if (explanation.kind === 'question') {
    await postQuestion(
      { view: explanation.view, place, language: 'en', viewer: null },
      client,
      deps,
    );
  }
  if (explanation.kind === 'seen_before' && !explanation.sameIncident) {
    await pointToFirst(explanation, place, { client, team, deps });
  }
}

/** One line instead of a second card. */
async function pointToFirst(
  repeat: Extract<Explanation, { readonly kind: 'seen_before' }>,
  place: { readonly channel: string; readonly threadTs: string },
  by: { readonly client: WebClient; readonly team: string; readonly deps: SlackDeps },
): Promise<void> {
  const { incident, record } = repeat.first;
  const copies = await copiesOf({ team: by.team, incident, record }, by.deps.app);
  const first = copies.find(({ channel }) => channel === place.channel);
  const url = first === undefined ? null : await permalinkOf(by.client, first);
  const messages = messagesIn('en');
  const [one = '', other] = repeat.records.map(({ signature }) => inlineCode(signature, 200));
  const link = linked(url, messages.above);
  const text =
    other === undefined
      ? messages.seenBefore(one, link)
      : messages.teaching.question.again(one, other, link);
  await postMessage(by.client, place, note(text));
}
