import type { BotState, PageChannel, PageState, Sample } from './page-state.ts';
import { directMessage } from './stand-in/api-method.ts';
import type { Channel, Message, View } from './stand-in/model.ts';
import { APP, DEFAULT_COMMANDS, DEFAULT_SHORTCUTS, TEAM } from './stand-in/seed.ts';
import type { StandIn } from './stand-in/stand-in.ts';
import type { Workspace } from './stand-in/workspace.ts';

/** What does not come from the workspace. */
export interface PageStateDeps {
  readonly samples: readonly Sample[];
  readonly bot: () => BotState;
}

/**
 * What one person sees.
 *
 * @param channelId the open channel; one that they cannot see (or '') gives their first one
 * @throws Error if there is no such person
 */
export function readPageState(
  standIn: StandIn,
  deps: PageStateDeps,
  userId: string,
  channelId: string,
): PageState {
  const { workspace } = standIn;
  const me = workspace.users.get(userId);
  if (me === undefined || me.isBot) throw new Error(`no person ${userId}`);
  directMessage(workspace, userId);
  const visible = [...workspace.channels.values()].filter((channel) => channel.members.has(userId));
  const open = visible.find((channel) => channel.id === channelId) ?? visible[0];
  const openId = open?.id ?? '';
  return {
    team: TEAM,
    app: { userId: APP.userId, botId: APP.botId, name: APP.name },
    me,
    users: [...workspace.users.values()],
    channels: visible.map((channel) => channelView(workspace, channel, userId)),
    channelId: openId,
    messages: withThreads(standIn, openId),
    ephemerals: standIn.ephemerals(userId, openId),
    modals: viewsOf(workspace, workspace.stacks.get(userId) ?? []),
    home: standIn.home(userId) ?? null,
    commands: workspace.options.commands ?? DEFAULT_COMMANDS,
    shortcuts: workspace.options.shortcuts ?? DEFAULT_SHORTCUTS,
    samples: deps.samples,
    bot: deps.bot(),
  };
}

function withThreads(standIn: StandIn, channelId: string): readonly Message[] {
  return standIn
    .messages(channelId)
    .flatMap((root) =>
      root.reply_count === undefined ? [root] : standIn.thread(channelId, root.ts),
    );
}

function channelView(workspace: Workspace, channel: Channel, userId: string): PageChannel {
  const latest = workspace.messages.get(channel.id)?.findLast(({ user }) => user !== userId);
  return {
    id: channel.id,
    name: channel.kind === 'im' ? APP.name : channel.name,
    kind: channel.kind,
    topic: channel.topic,
    memberIds: [...channel.members],
    hasBot: channel.members.has(APP.userId),
    ...(latest !== undefined && { latestTs: latest.ts }),
  };
}

function viewsOf(workspace: Workspace, ids: readonly string[]): readonly View[] {
  return ids.flatMap((id) => workspace.views.get(id) ?? []);
}
