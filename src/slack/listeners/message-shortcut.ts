import type { App } from '@slack/bolt';
import { explainFor } from '../commands/explain.ts';
import { CALLBACK } from '../ids.ts';
import { incidentAt } from '../incident-at.ts';
import { shortcutSchema } from '../payloads.ts';
import { readMessage } from '../read-message.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { privateCall } from './private-call.ts';
import { teamOf } from './team-of.ts';

/** *Explain this error* in a message's menu: answers only who chose it. */
export function listenToMessageShortcut(app: App, deps: SlackDeps): void {
  app.shortcut(CALLBACK.explainMessage, async ({ ack, body, client, context, respond }) => {
    await ack();
    const { user, channel, message } = shortcutSchema.parse(body);
    const team = teamOf(context);
    const root = message.thread_ts ?? message.ts;
    const incident = await incidentAt({ team, channel: channel.id, root }, client, deps);
    const language = await deps.languages.of(user.id, client);
    const who = { team, channel: channel.id, user: user.id, language };
    const text = readMessage(await deps.snippets.whole(message, context.botToken), true);
    await explainFor(text, privateCall(who, { respond, client, deps, incident }), deps);
  });
}
