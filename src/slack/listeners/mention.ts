import type { App, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { renderHelp } from '../cards/help-card.ts';
import { explainFor } from '../commands/explain.ts';
import { commandFor, commands } from '../commands/index.ts';
import { incidentAt } from '../incident-at.ts';
import { type IncomingMessage, messageContentSchema, messageSchema } from '../payloads.ts';
import { readMessage } from '../read-message.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { within } from '../within.ts';
import { openCall } from './direct-message.ts';
import { teamOf } from './team-of.ts';

/** Messages of a thread that are read when the mention itself says nothing. */
const THREAD_MESSAGES = 15;
const WAIT_MS = 5_000;

/** `@Wayout <error>` explains it; `@Wayout` alone in a thread explains the thread. */
export function listenToMentions(app: App, deps: SlackDeps): void {
  app.event('app_mention', async ({ event, client, context }) => {
    const parsed = messageSchema.safeParse(event);
    if (!parsed.success || parsed.data.bot_id != null) return;
    const message = parsed.data;
    const { channel, ts, user = '' } = message;
    const team = teamOf(context);
    const root = message.thread_ts ?? ts;
    const call = openCall({
      client,
      context,
      deps,
      team,
      user,
      place: { channel, threadTs: root },
      language: 'en',
      claim: `${channel}:${ts}:explain`,
      incident: await incidentAt({ team, channel, root }, client, deps),
      isPrivate: false,
    });
    const said = readMessage(await deps.snippets.whole(message, context.botToken), false)
      .replace(/<@[UW][A-Z0-9]+(?:\|[^>]*)?>/g, ' ')
      .trim();
    if (said !== '') {
      const { command, args } = commandFor(said);
      return command.run(args, call, deps);
    }
    const thread = await readThread(message, { client, context, deps });
    if (thread === '') return call.reply(renderHelp(commands, 'en'));
    await explainFor(thread, call, deps);
  });
}

/** The thread's root and latest messages; '' when there is no thread or Slack does not show it. */
async function readThread(
  message: IncomingMessage,
  by: { readonly client: WebClient; readonly context: Context; readonly deps: SlackDeps },
): Promise<string> {
  const { client, context, deps } = by;
  const { channel, thread_ts, ts } = message;
  if (thread_ts === undefined) return '';
  const asked = client.conversations.replies({ channel, ts: thread_ts, limit: THREAD_MESSAGES });
  const { messages = [] } = await within(asked, WAIT_MS, { messages: [] });
  const texts = messages
    .filter((other) => other.ts !== ts)
    .map(async (other) => {
      const content = messageContentSchema.safeParse(other);
      if (!content.success) return '';
      const whole = await deps.snippets.whole(content.data, context.botToken);
      return readMessage(whole, other.bot_id !== undefined);
    });
  return (await Promise.all(texts)).filter((text) => text !== '').join('\n');
}
