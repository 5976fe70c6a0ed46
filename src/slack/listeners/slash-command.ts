import type { App } from '@slack/bolt';
import { renderExplainModal } from '../cards/explain-modal.ts';
import type { CommandCall } from '../commands/command.ts';
import { commandFor } from '../commands/index.ts';
import { COMMAND } from '../ids.ts';
import { commandSchema } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { privateCall } from './private-call.ts';
import { teamOf } from './team-of.ts';

/** `/explain ...`: acknowledged at once, answered to the caller alone. */
export function listenToSlashCommand(app: App, deps: SlackDeps): void {
  app.command(COMMAND, async ({ ack, body, client, context, respond }) => {
    await ack();
    const parsed = commandSchema.parse(body);
    const language = await deps.languages.of(parsed.user_id, client);
    const metadata = JSON.stringify({
      channel: parsed.channel_id,
      responseUrl: parsed.response_url,
    });
    const who = {
      team: teamOf(context),
      channel: parsed.channel_id,
      user: parsed.user_id,
      language,
    };
    const call: CommandCall = {
      ...privateCall(who, { respond, client, deps }),
      openModal: async () => {
        if (parsed.trigger_id === undefined) return false;
        const view = renderExplainModal(metadata, language);
        await client.views.open({ trigger_id: parsed.trigger_id, view });
        return true;
      },
    };
    const { command, args } = commandFor(parsed.text);
    await command.run(args, call, deps);
  });
}
