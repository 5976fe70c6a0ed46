import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { explainFor } from '../commands/explain.ts';
import { CALLBACK, EXPLAIN_INPUT } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import { modalMetadataSchema, submissionSchema } from '../payloads.ts';
import { type Respond, respondTo } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { privateCall } from './private-call.ts';
import { teamOf } from './team-of.ts';

/** The large box was submitted: closes at once, and answers where `/explain` was called. */
export function listenToExplainModal(app: App, deps: SlackDeps): void {
  app.view(CALLBACK.explainModal, async ({ ack, body, client, context }) => {
    const { user, view } = submissionSchema.parse(body);
    const text = view.state.values[EXPLAIN_INPUT.block]?.[EXPLAIN_INPUT.action]?.value ?? '';
    if (text.trim() === '') {
      const { empty } = messagesIn(await deps.languages.of(user.id, client)).modal;
      return ack({ response_action: 'errors', errors: { [EXPLAIN_INPUT.block]: empty } });
    }
    await ack();
    const { channel, responseUrl } = modalMetadataSchema.parse(JSON.parse(view.private_metadata));
    const respond =
      responseUrl === undefined
        ? whisperIn({ channel, user: user.id }, client)
        : respondTo(responseUrl);
    const language = await deps.languages.of(user.id, client);
    const who = { team: teamOf(context), channel, user: user.id, language };
    await explainFor(text, privateCall(who, { respond, client, deps }), deps);
  });
}

/** The way to answer when the call left no response URL: needs the bot in the channel. */
function whisperIn(
  to: { readonly channel: string; readonly user: string },
  client: WebClient,
): Respond {
  return ({ text, blocks }) => client.chat.postEphemeral({ ...to, text, blocks });
}
