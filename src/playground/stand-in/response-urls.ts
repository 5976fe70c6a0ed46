import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import { flag } from './api-method.ts';
import { changeEphemeral, postEphemeral, removeEphemeral } from './ephemerals.ts';
import { APP_AUTHOR, type Content, checkContent, contentArgs } from './message-content.ts';
import { addMessage, changeMessage, findMessage, removeMessage } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { ResponseUrl, Workspace } from './workspace.ts';

const response = z.object({
  ...contentArgs,
  response_type: z.enum(['in_channel', 'ephemeral']).optional(),
  replace_original: flag.optional(),
  delete_original: flag.optional(),
  thread_ts: z.string().optional(),
});

/** Makes an address by which the app may answer an interaction, 5 times within 30 minutes. */
export function issueResponseUrl(
  workspace: Workspace,
  to: Omit<ResponseUrl, 'expiresAt' | 'uses'>,
): string {
  const path = `/response/${workspace.ids.secret()}`;
  const expiresAt = workspace.now().getTime() + SLACK_LIMITS.responseUrl.lifetimeMs;
  workspace.responseUrls.set(path, { ...to, expiresAt, uses: 0 });
  return workspace.baseUrl + path;
}

/**
 * Takes what the app posts to a response_url.
 *
 * @throws Refusal `used_url`, `expired_url` (both HTTP 404), and what a message can be refused for
 */
export function takeResponse(workspace: Workspace, path: string, body: unknown): void {
  const url = workspace.responseUrls.get(path);
  if (url === undefined) throw new Refusal('used_url');
  if (workspace.now().getTime() > url.expiresAt) throw new Refusal('expired_url');
  if (url.uses >= SLACK_LIMITS.responseUrl.uses) throw new Refusal('used_url');
  url.uses += 1;
  showResponse(workspace, url, body);
}

/** Shows an answer to an interaction: a new message, or a change of the pressed one. */
export function showResponse(
  workspace: Workspace,
  to: Omit<ResponseUrl, 'expiresAt' | 'uses'>,
  body: unknown,
): void {
  const parsed = response.safeParse(body);
  if (!parsed.success) throw new Refusal('invalid_payload');
  const args = parsed.data;
  if (args.delete_original) {
    deleteSource(workspace, to);
    return;
  }
  const content = checkContent(workspace, args);
  if (args.replace_original && to.source !== undefined) {
    replaceSource(workspace, to.channel, to.source, content);
    return;
  }
  const threadTs = args.thread_ts ?? to.threadTs;
  const shown = { ...content, ...(threadTs !== undefined && { thread_ts: threadTs }) };
  if (args.response_type === 'in_channel') {
    addMessage(workspace, channelOf(workspace, to.channel), { ...APP_AUTHOR, ...shown });
  } else {
    postEphemeral(workspace, to.channel, to.user, shown);
  }
}

function replaceSource(
  workspace: Workspace,
  channelId: string,
  source: NonNullable<ResponseUrl['source']>,
  content: Content,
): void {
  if (source.isEphemeral) {
    changeEphemeral(workspace, source.ts, content);
    return;
  }
  const channel = channelOf(workspace, channelId);
  const { blocks: _, attachments: __, ...kept } = findMessage(workspace, channelId, source.ts);
  const edited = { user: APP_AUTHOR.user, ts: workspace.ids.ts() };
  void changeMessage(workspace, channel, { ...kept, ...content, edited });
}

function deleteSource(workspace: Workspace, to: Omit<ResponseUrl, 'expiresAt' | 'uses'>): void {
  if (to.source === undefined) return;
  if (to.source.isEphemeral) removeEphemeral(workspace, to.source.ts);
  else void removeMessage(workspace, channelOf(workspace, to.channel), to.source.ts);
}

function channelOf(workspace: Workspace, id: string) {
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Refusal('channel_not_found');
  return channel;
}
