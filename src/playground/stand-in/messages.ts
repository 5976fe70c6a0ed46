import type { Delivery } from './courier.ts';
import type { Channel, Message } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP } from './seed.ts';
import { appSees, channelType, sendEvent } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** A message in its channel, and how its events reach the app. */
export interface Posted {
  readonly channel: string;
  readonly message: Message;
  /** Settles when the app acknowledged every event about it (or never will). */
  readonly delivered: Promise<readonly Delivery[]>;
}

/** Adds a message, tells the page, and sends the app its events. */
export function addMessage(
  workspace: Workspace,
  channel: Channel,
  draft: Omit<Message, 'type' | 'ts'>,
): Posted {
  const message: Message = { type: 'message', ts: workspace.ids.ts(), ...draft };
  const list = messagesOf(workspace, channel.id);
  list.push(message);
  const root = message.thread_ts && list.find((other) => other.ts === message.thread_ts);
  if (root && root.thread_ts === undefined) {
    replaceMessage(workspace, channel.id, { ...root, thread_ts: root.ts });
  }
  workspace.feed.emit({ kind: 'message_posted', channel: channel.id, ts: message.ts });
  return { channel: channel.id, message, delivered: announce(workspace, channel, message) };
}

/** Puts a changed message in the place of the old one and tells page and app. */
export function changeMessage(
  workspace: Workspace,
  channel: Channel,
  next: Message,
): Promise<readonly Delivery[]> {
  const previous = findMessage(workspace, channel.id, next.ts);
  replaceMessage(workspace, channel.id, next);
  workspace.feed.emit({ kind: 'message_changed', channel: channel.id, ts: next.ts });
  const eventTs = workspace.ids.ts();
  return toApp(workspace, channel, {
    type: 'message',
    subtype: 'message_changed',
    message: next,
    previous_message: previous,
    channel: channel.id,
    hidden: true,
    ts: eventTs,
    event_ts: eventTs,
    channel_type: channelType(channel),
  });
}

/** Removes a message and tells page and app. */
export function removeMessage(
  workspace: Workspace,
  channel: Channel,
  ts: string,
): Promise<readonly Delivery[]> {
  const previous = findMessage(workspace, channel.id, ts);
  const list = messagesOf(workspace, channel.id);
  list.splice(list.indexOf(previous), 1);
  workspace.feed.emit({ kind: 'message_deleted', channel: channel.id, ts });
  const eventTs = workspace.ids.ts();
  return toApp(workspace, channel, {
    type: 'message',
    subtype: 'message_deleted',
    deleted_ts: ts,
    previous_message: previous,
    channel: channel.id,
    hidden: true,
    ts: eventTs,
    event_ts: eventTs,
    channel_type: channelType(channel),
  });
}

/** All messages of a channel, oldest first; the live list. */
export function messagesOf(workspace: Workspace, channelId: string): Message[] {
  const list = workspace.messages.get(channelId) ?? [];
  workspace.messages.set(channelId, list);
  return list;
}

/** @throws Refusal `message_not_found` */
export function findMessage(workspace: Workspace, channelId: string, ts: string): Message {
  const found = messagesOf(workspace, channelId).find((message) => message.ts === ts);
  if (found === undefined) throw new Refusal('message_not_found');
  return found;
}

/** A thread: its root and the replies, oldest first, the root with the counts that Slack adds. */
export function threadOf(
  workspace: Workspace,
  channelId: string,
  rootTs: string,
): readonly Message[] {
  return messagesOf(workspace, channelId)
    .filter((message) => message.ts === rootTs || message.thread_ts === rootTs)
    .map((message) => withReplyCounts(workspace, channelId, message));
}

/** Adds `reply_count`, `reply_users` and `latest_reply` to the root of a thread. */
export function withReplyCounts(
  workspace: Workspace,
  channelId: string,
  message: Message,
): Message {
  const replies = messagesOf(workspace, channelId).filter(
    (other) => other.thread_ts === message.ts && other.ts !== message.ts,
  );
  const last = replies.at(-1);
  if (last === undefined) return message;
  return {
    ...message,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map((reply) => reply.user ?? reply.bot_id ?? 'unknown'))],
    latest_reply: last.ts,
  };
}

/** Puts `next` in the place of the message with the same ts, telling nobody. */
export function replaceMessage(workspace: Workspace, channelId: string, next: Message): void {
  const list = messagesOf(workspace, channelId);
  const at = list.findIndex((message) => message.ts === next.ts);
  if (at < 0) throw new Refusal('message_not_found');
  list[at] = next;
}

async function announce(
  workspace: Workspace,
  channel: Channel,
  message: Message,
): Promise<readonly Delivery[]> {
  const event = {
    ...message,
    channel: channel.id,
    event_ts: message.ts,
    channel_type: channelType(channel),
  };
  const sends = [toApp(workspace, channel, event)];
  if (channel.kind !== 'im' && mentionsApp(message)) {
    const { subtype: _, channel_type: __, ...mention } = event;
    sends.push(toApp(workspace, channel, { ...mention, type: 'app_mention' }));
  }
  for (const file of message.files ?? []) {
    sends.push(
      toApp(workspace, channel, {
        type: 'file_shared',
        channel_id: channel.id,
        file_id: file.id,
        user_id: message.user,
        file: { id: file.id },
        event_ts: message.ts,
      }),
    );
  }
  return (await Promise.all(sends)).flat();
}

function mentionsApp(message: Message): boolean {
  return (
    message.bot_id === undefined && new RegExp(`<@${APP.userId}(\\|[^>]*)?>`).test(message.text)
  );
}

async function toApp(
  workspace: Workspace,
  channel: Channel,
  event: Parameters<typeof sendEvent>[1],
): Promise<readonly Delivery[]> {
  if (!appSees(channel)) return [];
  const delivery = await sendEvent(workspace, event);
  return delivery === undefined ? [] : [delivery];
}
