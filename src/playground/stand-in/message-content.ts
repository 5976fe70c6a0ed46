import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import { structured } from './api-method.ts';
import { block } from './blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Attachment, Message } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP, TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** The arguments that say what a message shows, shared by all methods that write one. */
export const contentArgs = {
  text: z.string().optional(),
  blocks: structured.optional(),
  attachments: structured.optional(),
  metadata: structured.optional(),
  markdown_text: z.string().max(SLACK_LIMITS.markdown.text).optional(),
};

const content = z.object(contentArgs);

/** Text, blocks and attachments, checked. */
export type Content = Pick<Message, 'text'> &
  Partial<Pick<Message, 'blocks' | 'attachments' | 'metadata'>>;

/**
 * Checks what a message is to show.
 *
 * @throws Refusal `no_text`, `msg_too_long`, `too_many_attachments`, `invalid_blocks` with every problem
 */
export function checkContent(workspace: Workspace, args: z.output<typeof content>): Content {
  const text = args.text ?? args.markdown_text ?? '';
  if (text.length > SLACK_LIMITS.message.text) throw new Refusal('msg_too_long');
  const blocks = args.blocks === undefined ? undefined : messageBlocks(workspace, args.blocks);
  const attachments = attachmentsOf(workspace, args.attachments);
  const shows = (blocks?.length ?? 0) + (attachments?.length ?? 0) > 0;
  if (text === '' && !shows) throw new Refusal('no_text');
  return {
    text,
    ...(blocks && { blocks }),
    ...(attachments && { attachments }),
    ...(args.metadata !== undefined && { metadata: args.metadata }),
  };
}

/** Who wrote a message of the app. */
export const APP_AUTHOR = {
  user: APP.userId,
  bot_id: APP.botId,
  app_id: APP.id,
  team: TEAM.id,
} as const;

function messageBlocks(workspace: Workspace, blocks: unknown) {
  const checked = checkBlocks(blocks, 'message', workspace.ids.short);
  if (!checked.ok) throw new Refusal('invalid_blocks', checked.problems);
  return checked.blocks;
}

function attachmentsOf(
  workspace: Workspace,
  attachments: unknown,
): readonly Attachment[] | undefined {
  if (attachments === undefined) return undefined;
  const parsed = z
    .array(z.looseObject({ blocks: z.array(block).optional() }))
    .safeParse(attachments);
  if (!parsed.success) throw new Refusal('invalid_attachments');
  if (parsed.data.length > SLACK_LIMITS.message.attachments) {
    throw new Refusal('too_many_attachments');
  }
  return parsed.data.map((attachment, at) => ({
    id: at + 1,
    ...attachment,
    ...(attachment.blocks && { blocks: messageBlocks(workspace, attachment.blocks) }),
  }));
}
