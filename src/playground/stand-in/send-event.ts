import type { Delivery, Payload } from './courier.ts';
import type { Channel } from './model.ts';
import { APP, TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** Old-style verification token; apps no longer look at it, payloads still carry it. */
export const VERIFICATION_TOKEN = 'legacy-verification-token';

/**
 * Hands one event to the app, wrapped as Slack wraps it, if the app subscribes to its type.
 *
 * @returns undefined if the app does not subscribe
 */
export function sendEvent(
  workspace: Workspace,
  event: Payload & { readonly type: string },
): Promise<Delivery> | undefined {
  const { subscriptions } = workspace.options;
  if (subscriptions !== undefined && !subscriptions.includes(event.type)) return undefined;
  const payload = {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP.id,
    event,
    type: 'event_callback',
    event_id: workspace.ids.next('Ev'),
    event_time: Math.floor(workspace.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: APP.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${workspace.ids.secret()}`,
  };
  const envelope = { kind: 'event', payload } as const;
  workspace.sent.push(envelope);
  return workspace.courier.deliver(envelope);
}

/** Whether the app gets events of this channel: it does where its bot is a member. */
export function appSees(channel: Channel): boolean {
  return channel.members.has(APP.userId);
}

/** Slack's word for the kind of channel in events. */
export function channelType(channel: Channel): 'channel' | 'group' | 'im' {
  return channel.kind;
}
