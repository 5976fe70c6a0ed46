import { escapeText } from './compose-message.ts';
import type { Delivery } from './courier.ts';
import { payloadChannel, personOf, slackbotSays } from './interaction-parts.ts';
import { issueResponseUrl, showResponse } from './response-urls.ts';
import { memberChannel } from './say.ts';
import { APP, TEAM } from './seed.ts';
import { VERIFICATION_TOKEN } from './send-event.ts';
import { issueTriggerId } from './views.ts';
import type { Workspace } from './workspace.ts';

/** A slash command as a person types it. */
export interface CommandUse {
  readonly channel: string;
  readonly user: string;
  /** With the slash; default `/explain`. */
  readonly command?: string;
  /** What follows the command, line breaks included. */
  readonly text?: string;
}

/**
 * A person uses a slash command; settles when the app acknowledged it.
 *
 * The acknowledgement's own text or blocks are shown as the answer. If the app does not answer in time, the person
 * sees Slack's `operation_timeout`.
 */
export async function useCommand(workspace: Workspace, use: CommandUse): Promise<Delivery> {
  const channel = memberChannel(workspace, use.channel, use.user);
  const person = personOf(workspace, use.user);
  const command = use.command ?? '/explain';
  const to = { channel: channel.id, user: use.user };
  const payload = {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: String(payloadChannel(channel)['name']),
    user_id: person.id,
    user_name: person.name,
    command,
    text: escapeText(use.text ?? '').trim(),
    api_app_id: APP.id,
    is_enterprise_install: 'false',
    response_url: issueResponseUrl(workspace, to),
    trigger_id: issueTriggerId(workspace, use.user),
  };
  const envelope = { kind: 'command', payload } as const;
  workspace.sent.push(envelope);
  const delivery = await workspace.courier.deliver(envelope);
  if (!delivery.ok) {
    const error = delivery.failure === 'timeout' ? 'operation_timeout' : 'dispatch_failed';
    slackbotSays(workspace, channel.id, use.user, `${command} failed with the error "${error}"`);
  } else if (typeof delivery.body === 'string') {
    showResponse(workspace, to, { text: delivery.body });
  } else if (delivery.body !== undefined && Object.keys(Object(delivery.body)).length > 0) {
    showResponse(workspace, to, delivery.body);
  }
  return delivery;
}
