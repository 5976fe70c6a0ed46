import { z } from 'zod';
import {
  type ApiMethod,
  apiMethod,
  channelOrRefuse,
  flag,
  joinedChannelOrRefuse,
} from './api-method.ts';
import { postEphemeral } from './ephemerals.ts';
import { APP_AUTHOR, checkContent, contentArgs } from './message-content.ts';
import { addMessage, changeMessage, findMessage, removeMessage } from './messages.ts';
import type { Message } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP, TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

const place = { channel: z.string().min(1), thread_ts: z.string().optional() };

const postMessage = apiMethod(
  z.object({
    ...place,
    ...contentArgs,
    reply_broadcast: flag.optional(),
    username: z.string().optional(),
  }),
  (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    const content = checkContent(workspace, args);
    const root = threadRoot(workspace, channel.id, args.thread_ts);
    const { message } = addMessage(workspace, channel, {
      ...APP_AUTHOR,
      ...content,
      ...(root !== undefined && { thread_ts: root }),
      ...(root !== undefined && args.reply_broadcast && { subtype: 'thread_broadcast' }),
      ...(args.username !== undefined && { username: args.username }),
    });
    return { channel: channel.id, ts: message.ts, message };
  },
);

const update = apiMethod(
  z.object({ channel: z.string(), ts: z.string(), ...contentArgs }),
  (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    const previous = ownMessage(workspace, channel.id, args.ts, 'cant_update_message');
    const content = checkContent(workspace, args);
    const { blocks: _, edited: __, ...kept } = previous;
    const next: Message = {
      ...kept,
      ...content,
      edited: { user: APP.userId, ts: workspace.ids.ts() },
    };
    void changeMessage(workspace, channel, next);
    return { channel: channel.id, ts: next.ts, text: next.text, message: next };
  },
);

const deleteMessage = apiMethod(
  z.object({ channel: z.string(), ts: z.string() }),
  (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    ownMessage(workspace, channel.id, args.ts, 'cant_delete_message');
    void removeMessage(workspace, channel, args.ts);
    return { channel: channel.id, ts: args.ts };
  },
);

const ephemeral = apiMethod(
  z.object({ ...place, ...contentArgs, user: z.string() }),
  (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    if (!channel.members.has(args.user)) throw new Refusal('user_not_in_channel');
    const content = checkContent(workspace, args);
    const thread = args.thread_ts === undefined ? {} : { thread_ts: args.thread_ts };
    const ts = postEphemeral(workspace, channel.id, args.user, { ...content, ...thread });
    return { message_ts: ts };
  },
);

const getPermalink = apiMethod(
  z.object({ channel: z.string(), message_ts: z.string() }),
  (workspace, args) => {
    const channel = channelOrRefuse(workspace, args.channel);
    const message = findMessage(workspace, channel.id, args.message_ts);
    return { channel: channel.id, permalink: permalinkOf(workspace, channel.id, message) };
  },
);

/** The address of a message; the playground page understands it too. */
export function permalinkOf(workspace: Workspace, channelId: string, message: Message): string {
  const reply = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  const thread = reply ? `?thread_ts=${message.thread_ts}&cid=${channelId}` : '';
  return `${workspace.baseUrl}/archives/${channelId}/p${message.ts.replace('.', '')}${thread}`;
}

function ownMessage(workspace: Workspace, channelId: string, ts: string, refusal: string): Message {
  const message = findMessage(workspace, channelId, ts);
  if (message.bot_id !== APP.botId) throw new Refusal(refusal);
  return message;
}

function threadRoot(
  workspace: Workspace,
  channelId: string,
  threadTs: string | undefined,
): string | undefined {
  if (threadTs === undefined) return undefined;
  const message = workspace.messages.get(channelId)?.find((other) => other.ts === threadTs);
  if (message === undefined) throw new Refusal('thread_not_found');
  return message.thread_ts ?? message.ts;
}

/** Methods that write messages. */
export const CHAT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': deleteMessage,
  'chat.postEphemeral': ephemeral,
  'chat.getPermalink': getPermalink,
  'auth.test': apiMethod(z.unknown(), (workspace) => ({
    url: `${workspace.baseUrl}/`,
    team: TEAM.name,
    user: 'wayout',
    team_id: TEAM.id,
    user_id: APP.userId,
    bot_id: APP.botId,
    is_enterprise_install: false,
  })),
  'api.test': apiMethod(z.unknown(), (_, args) => ({ args })),
};
