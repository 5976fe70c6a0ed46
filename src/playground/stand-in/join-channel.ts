import type { Delivery } from './courier.ts';
import type { Channel } from './model.ts';
import { APP, TEAM } from './seed.ts';
import { sendEvent } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** Makes somebody (or the bot) a member of a channel and tells the app, if it can see the channel. */
export async function joinChannel(
  workspace: Workspace,
  channel: Channel,
  user: string,
  inviter?: string,
): Promise<readonly Delivery[]> {
  if (channel.members.has(user)) return [];
  channel.members.add(user);
  workspace.feed.emit({ kind: 'member_joined', channel: channel.id, user });
  if (!channel.members.has(APP.userId)) return [];
  const delivery = await sendEvent(workspace, {
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'group' ? 'G' : 'C',
    team: TEAM.id,
    ...(inviter !== undefined && { inviter }),
    event_ts: workspace.ids.ts(),
  });
  return delivery === undefined ? [] : [delivery];
}
