import { z } from 'zod';
import {
  type ApiMethod,
  apiMethod,
  channelOrRefuse,
  count,
  directMessage,
  flag,
  joinedChannelOrRefuse,
  names,
} from './api-method.ts';
import { joinChannel } from './join-channel.ts';
import { messagesOf, threadOf, withReplyCounts } from './messages.ts';
import type { Channel, Message } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP } from './seed.ts';
import type { Workspace } from './workspace.ts';

const oneChannel = z.object({ channel: z.string() });
const paged = {
  limit: count.optional(),
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
};
const lastPage = { response_metadata: { next_cursor: '' } };
const listArgs = z.object({
  types: names.optional(),
  exclude_archived: flag.optional(),
  limit: count.optional(),
});

const list = apiMethod(listArgs, (workspace, args) => ({
  channels: ofTypes(workspace, args.types).map(channelView),
  ...lastPage,
}));

const listJoined = apiMethod(
  listArgs.extend({ user: z.string().optional() }),
  (workspace, args) => ({
    channels: ofTypes(workspace, args.types)
      .filter((channel) => channel.members.has(args.user ?? APP.userId))
      .map(channelView),
    ...lastPage,
  }),
);

const info = apiMethod(oneChannel, (workspace, args) => ({
  channel: channelView(channelOrRefuse(workspace, args.channel)),
}));

const history = apiMethod(oneChannel.extend(paged), (workspace, args) => {
  const channel = joinedChannelOrRefuse(workspace, args.channel);
  const shown = messagesOf(workspace, channel.id)
    .filter((message) => inHistory(message) && within(message.ts, args))
    .map((message) => withReplyCounts(workspace, channel.id, message))
    .reverse();
  const messages = shown.slice(0, args.limit ?? 100);
  return { messages, has_more: messages.length < shown.length, pin_count: 0, ...lastPage };
});

const replies = apiMethod(oneChannel.extend({ ...paged, ts: z.string() }), (workspace, args) => {
  const channel = joinedChannelOrRefuse(workspace, args.channel);
  const asked = messagesOf(workspace, channel.id).find((message) => message.ts === args.ts);
  if (asked === undefined) throw new Refusal('thread_not_found');
  const [root, ...rest] = threadOf(workspace, channel.id, asked.thread_ts ?? asked.ts);
  const shown = rest.filter((message) => within(message.ts, args));
  const limit = args.limit ?? 1000;
  const messages = [root, ...shown].slice(0, limit);
  return { messages, has_more: shown.length + 1 > limit, ...lastPage };
});

const open = apiMethod(
  z.object({ users: names.optional(), channel: z.string().optional() }),
  (workspace, args) => {
    const user = args.users?.[0];
    const channel =
      user === undefined
        ? channelOrRefuse(workspace, args.channel ?? '')
        : directMessage(workspace, user);
    return { channel: { id: channel.id } };
  },
);

const members = apiMethod(oneChannel.extend({ limit: count.optional() }), (workspace, args) => ({
  members: [...channelOrRefuse(workspace, args.channel).members],
  ...lastPage,
}));

const join = apiMethod(oneChannel, (workspace, args) => {
  const channel = channelOrRefuse(workspace, args.channel);
  if (channel.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type');
  void joinChannel(workspace, channel, APP.userId);
  return { channel: channelView(channel) };
});

function ofTypes(workspace: Workspace, types: readonly string[] = ['public_channel']): Channel[] {
  const word = { channel: 'public_channel', group: 'private_channel', im: 'im' } as const;
  return [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(word[channel.kind]) &&
      (channel.kind === 'channel' || channel.members.has(APP.userId)),
  );
}

function channelView(channel: Channel): Readonly<Record<string, unknown>> {
  if (channel.kind === 'im') {
    const user = [...channel.members].find((member) => member !== APP.userId);
    return { id: channel.id, created: channel.created, is_im: true, is_channel: false, user };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    created: channel.created,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: false,
    is_private: channel.kind === 'group',
    is_archived: false,
    is_general: channel.name === 'general',
    is_member: channel.members.has(APP.userId),
    is_shared: false,
    is_ext_shared: false,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: channel.topic, creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
}

/** Replies stay in their thread, unless they were also sent to the channel. */
function inHistory(message: Message): boolean {
  const isReply = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  return !isReply || message.subtype === 'thread_broadcast';
}

function within(
  ts: string,
  args: {
    readonly oldest?: string | undefined;
    readonly latest?: string | undefined;
    readonly inclusive?: boolean | undefined;
  },
): boolean {
  const at = Number(ts);
  const oldest = Number(args.oldest ?? 0);
  const latest = Number(args.latest ?? Number.POSITIVE_INFINITY);
  if (args.inclusive && (at === oldest || at === latest)) return true;
  return at > oldest && at < latest;
}

/** Methods about channels and their history. */
export const CONVERSATION_METHODS: Readonly<Record<string, ApiMethod>> = {
  'conversations.list': list,
  'users.conversations': listJoined,
  'conversations.info': info,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.open': open,
  'conversations.members': members,
  'conversations.join': join,
};
