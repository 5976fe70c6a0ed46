import { SLACK_LIMITS } from '../../slack/limits.ts';
import { composeMessage } from './compose-message.ts';
import type { Delivery } from './courier.ts';
import { addFile, type FileDraft } from './files.ts';
import { checkContent } from './message-content.ts';
import { addMessage, changeMessage, findMessage } from './messages.ts';
import type { Attachment, Channel, Message } from './model.ts';
import { APP, TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** What a person says. Text is as typed: `<`, `@name` and ``` are turned into Slack's form. */
export interface Saying {
  readonly channel: string;
  readonly user: string;
  readonly text?: string;
  readonly threadTs?: string | undefined;
  /** Show the reply in the channel too. */
  readonly broadcast?: boolean;
  readonly files?: readonly FileDraft[];
}

/** What another app or an incoming webhook says. Text is in Slack's form. */
export interface Alert {
  readonly channel: string;
  readonly text?: string;
  readonly blocks?: unknown;
  readonly attachments?: readonly Attachment[];
  readonly threadTs?: string | undefined;
  readonly username?: string;
  /** Webhooks send the subtype `bot_message`, modern apps send none. Default: webhook. */
  readonly from?: 'webhook' | 'app';
}

/** A message that was said. */
export interface Said {
  readonly channel: string;
  readonly ts: string;
  readonly message: Message;
  readonly deliveries: readonly Delivery[];
}

/**
 * A person says something; settles when the app acknowledged it.
 *
 * Text over 4000 characters becomes a snippet by itself, as Slack's clients do.
 */
export async function say(workspace: Workspace, saying: Saying): Promise<Said> {
  const channel = memberChannel(workspace, saying.channel, saying.user);
  const typed = saying.text ?? '';
  const isLong = typed.length > SLACK_LIMITS.message.textAdvised;
  const drafts = [...(saying.files ?? [])];
  if (isLong) drafts.push({ name: 'Untitled.txt', content: typed, mode: 'snippet' });
  const files = drafts.map((draft) => addFile(workspace, draft, saying.user));
  const { text, blocks } = composeMessage(workspace, isLong ? '' : typed);
  const subtype = subtypeOf(files.length > 0, saying.broadcast ?? false);
  const posted = addMessage(workspace, channel, {
    user: saying.user,
    team: TEAM.id,
    text,
    ...(blocks.length > 0 && { blocks }),
    ...(files.length > 0 && { files }),
    ...(subtype !== undefined && { subtype }),
    ...(saying.threadTs !== undefined && { thread_ts: saying.threadTs }),
  });
  return said(posted);
}

/** Another app or webhook posts an alert; settles when our app acknowledged it. */
export async function postAlert(workspace: Workspace, alert: Alert): Promise<Said> {
  const channel = channelOf(workspace, alert.channel);
  const content = checkContent(workspace, {
    text: alert.text,
    blocks: alert.blocks,
    attachments: alert.attachments,
  });
  const isWebhook = (alert.from ?? 'webhook') === 'webhook';
  const posted = addMessage(workspace, channel, {
    ...content,
    bot_id: 'B0ALERTS',
    ...(isWebhook
      ? { subtype: 'bot_message', username: alert.username ?? 'Alertmanager' }
      : { user: 'U0ALERTS', app_id: 'A0ALERTS', team: TEAM.id }),
    ...(alert.threadTs !== undefined && { thread_ts: alert.threadTs }),
  });
  return said(posted);
}

/** A person edits a message of their own; settles when the app acknowledged it. */
export async function editMessage(
  workspace: Workspace,
  edit: {
    readonly channel: string;
    readonly ts: string;
    readonly user: string;
    readonly text: string;
  },
): Promise<readonly Delivery[]> {
  const channel = memberChannel(workspace, edit.channel, edit.user);
  const previous = findMessage(workspace, channel.id, edit.ts);
  const { text, blocks } = composeMessage(workspace, edit.text);
  const edited = { user: edit.user, ts: workspace.ids.ts() };
  return changeMessage(workspace, channel, { ...previous, text, blocks, edited });
}

/** @throws Error if the person cannot speak there: a mistake of the test or the page */
export function memberChannel(workspace: Workspace, id: string, user: string): Channel {
  const channel = channelOf(workspace, id);
  if (!channel.members.has(user)) throw new Error(`${user} is not a member of ${id}`);
  return channel;
}

function channelOf(workspace: Workspace, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (channel !== undefined) return channel;
  const known = [...workspace.channels.keys()].join(', ');
  throw new Error(`no channel ${id}; there are ${known} (and ${APP.name}'s direct messages)`);
}

function subtypeOf(hasFiles: boolean, isBroadcast: boolean): string | undefined {
  if (hasFiles) return 'file_share';
  return isBroadcast ? 'thread_broadcast' : undefined;
}

async function said(posted: ReturnType<typeof addMessage>): Promise<Said> {
  const deliveries = await posted.delivered;
  return { channel: posted.channel, ts: posted.message.ts, message: posted.message, deliveries };
}
