import type { Delivery } from './courier.ts';
import { interactionBase, payloadChannel, sendInteraction } from './interaction-parts.ts';
import { findMessage, withReplyCounts } from './messages.ts';
import { issueResponseUrl } from './response-urls.ts';
import { memberChannel } from './say.ts';
import { issueTriggerId } from './views.ts';
import type { Workspace } from './workspace.ts';

/** A person uses a shortcut: on a message, or a global one. */
export interface ShortcutUse {
  readonly user: string;
  readonly callbackId: string;
  readonly message?: { readonly channel: string; readonly ts: string };
}

/** Uses a shortcut; settles when the app acknowledged. */
export function useShortcut(workspace: Workspace, use: ShortcutUse): Promise<Delivery> {
  const shared = {
    ...interactionBase(workspace, use.user),
    callback_id: use.callbackId,
    trigger_id: issueTriggerId(workspace, use.user),
    action_ts: workspace.ids.ts(),
  };
  if (use.message === undefined) return sendInteraction(workspace, { type: 'shortcut', ...shared });
  const channel = memberChannel(workspace, use.message.channel, use.user);
  const { ts } = use.message;
  const message = findMessage(workspace, channel.id, ts);
  return sendInteraction(workspace, {
    type: 'message_action',
    ...shared,
    message_ts: ts,
    message: withReplyCounts(workspace, channel.id, message),
    channel: payloadChannel(channel),
    // The answer is a new message, never a change of the one that somebody else wrote.
    response_url: issueResponseUrl(workspace, { channel: channel.id, user: use.user }),
  });
}
