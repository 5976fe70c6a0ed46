import { APP_AUTHOR, type Content } from './message-content.ts';
import type { Ephemeral, Message } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** Shows a message to one person only. @returns its ts, which no method of the Web API accepts */
export function postEphemeral(
  workspace: Workspace,
  channel: string,
  to: string,
  content: Content & Partial<Pick<Message, 'thread_ts'>>,
  author: Partial<Pick<Message, 'user' | 'bot_id' | 'app_id' | 'team'>> = APP_AUTHOR,
): string {
  const ts = workspace.ids.ts();
  const message: Message = { ...author, type: 'message', ts, ...content };
  workspace.ephemerals.push({ channel, to, message });
  workspace.feed.emit({ kind: 'ephemeral_posted', channel, ts, user: to });
  return ts;
}

/** Changes what one person sees. @throws Refusal `message_not_found` if it is gone */
export function changeEphemeral(workspace: Workspace, ts: string, content: Content): void {
  const at = workspace.ephemerals.findIndex((other) => other.message.ts === ts);
  const found = workspace.ephemerals[at];
  if (found === undefined) throw new Refusal('message_not_found');
  const { blocks: _, attachments: __, ...kept } = found.message;
  workspace.ephemerals[at] = { ...found, message: { ...kept, ...content } };
  workspace.feed.emit({ kind: 'ephemeral_changed', channel: found.channel, ts, user: found.to });
}

/** Takes away what one person sees; nothing happens if it is gone already. */
export function removeEphemeral(workspace: Workspace, ts: string): void {
  const at = workspace.ephemerals.findIndex((other) => other.message.ts === ts);
  const found = workspace.ephemerals[at];
  if (found === undefined) return;
  workspace.ephemerals.splice(at, 1);
  workspace.feed.emit({ kind: 'ephemeral_deleted', channel: found.channel, ts, user: found.to });
}

/** What one person sees alone, oldest first; in one channel or in all. */
export function ephemeralsFor(
  workspace: Workspace,
  user: string,
  channel?: string,
): readonly Ephemeral[] {
  return workspace.ephemerals.filter(
    (item) => item.to === user && (channel === undefined || item.channel === channel),
  );
}
