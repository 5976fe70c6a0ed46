import { escapeText } from './compose-message.ts';
import type { Delivery, Payload } from './courier.ts';
import { postEphemeral } from './ephemerals.ts';
import type { Channel, User } from './model.ts';
import { APP, TEAM } from './seed.ts';
import { VERIFICATION_TOKEN } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** The fields that every interaction payload has. */
export function interactionBase(workspace: Workspace, userId: string): Payload {
  const user = personOf(workspace, userId);
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team ?? TEAM.id },
    api_app_id: APP.id,
    token: VERIFICATION_TOKEN,
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Hands an interaction to the app. */
export function sendInteraction(workspace: Workspace, payload: Payload): Promise<Delivery> {
  const envelope = { kind: 'interaction', payload } as const;
  workspace.sent.push(envelope);
  return workspace.courier.deliver(envelope);
}

/** Slack's name for a channel in payloads. */
export function payloadChannel(channel: Channel): Payload {
  const names = { channel: channel.name, group: 'privategroup', im: 'directmessage' } as const;
  return { id: channel.id, name: names[channel.kind] };
}

/** @throws Error if there is no such person: a mistake of the test */
export function personOf(workspace: Workspace, id: string): User {
  const user = workspace.users.get(id);
  if (user === undefined) throw new Error(`no user ${id}`);
  return user;
}

/** What Slackbot tells somebody, in private, when the app failed. */
export function slackbotSays(
  workspace: Workspace,
  channel: string,
  to: string,
  text: string,
): void {
  postEphemeral(workspace, channel, to, { text: escapeText(text) }, { user: 'USLACKBOT' });
}
