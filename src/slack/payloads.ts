import { z } from 'zod';

/*
 * What is read of Slack's payloads, and nothing more. Slack adds fields at any time, so unknown
 * ones are let through; everything that is read is checked here, and only here.
 */

const id = z.string().min(1).max(64);

/** A slash command. */
export const commandSchema = z.object({
  channel_id: id,
  user_id: id,
  text: z.string().default(''),
  trigger_id: z.string().optional(),
  response_url: z.url().optional(),
});

/** A press of a button or a choice in a menu, on a message. */
export const actionSchema = z.object({
  user: z.object({ id, team_id: id.optional() }),
  channel: z.object({ id }).optional(),
  container: z
    .object({
      channel_id: id.optional(),
      message_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z.object({ ts: z.string().optional() }).optional(),
  response_url: z.url().optional(),
  trigger_id: z.string().optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

/** A submitted modal. */
export const submissionSchema = z.object({
  user: z.object({ id }),
  view: z.object({
    private_metadata: z.string().default(''),
    state: z.object({
      values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
    }),
  }),
});

/** What the modal must remember of the call that opened it: a submission names no channel. */
export const modalMetadataSchema = z.object({ channel: id, responseUrl: z.url().optional() });

/** A field list, as alerts carry them. */
const fieldSchema = z.object({ title: z.string().nullish(), value: z.string().nullish() });

const attachmentSchema = z.object({
  pretext: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  fallback: z.string().nullish(),
  fields: z.array(fieldSchema).nullish().catch(null),
  blocks: z.array(z.unknown()).nullish().catch(null),
});

/** What of a message can hold an error: text, blocks, attachments, the preview of a snippet. */
export const messageContentSchema = z.object({
  text: z.string().nullish(),
  blocks: z.array(z.unknown()).nullish().catch(null),
  attachments: z.array(attachmentSchema).nullish().catch(null),
  files: z
    .array(
      z.object({
        id: id.optional(),
        preview: z.string().nullish(),
        mode: z.string().nullish(),
        mimetype: z.string().nullish(),
        url_private: z.string().nullish(),
        url_private_download: z.string().nullish(),
      }),
    )
    .nullish()
    .catch(null),
});

/** A message event. */
export const messageSchema = messageContentSchema.extend({
  channel: id,
  ts: z.string().min(1).max(32),
  thread_ts: z.string().min(1).max(32).optional(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  user: id.optional(),
  bot_id: id.nullish(),
  app_id: id.nullish(),
});

/** An edit: Slack sends the new message and the old one. An unfurled link arrives as one too. */
export const editSchema = z.object({
  subtype: z.literal('message_changed'),
  channel: id,
  channel_type: z.string().optional(),
  message: messageSchema.omit({ channel: true, channel_type: true }).extend({
    edited: z.object({ ts: z.string().max(32) }).optional(),
  }),
  previous_message: z.object({ text: z.string().nullish() }),
});

/** A reaction that was put on a message, or taken off it. */
export const reactionSchema = z.object({
  user: id,
  reaction: z.string().min(1).max(100),
  item: z.object({ type: z.literal('message'), channel: id, ts: z.string().min(1).max(32) }),
  event_ts: z.string().regex(/^\d{1,12}\.\d{1,6}$/),
});

/** A shortcut from a message's menu. */
export const shortcutSchema = z.object({
  user: z.object({ id }),
  channel: z.object({ id }),
  message: messageContentSchema.extend({ ts: z.string(), thread_ts: z.string().optional() }),
});

export type MessageContent = z.infer<typeof messageContentSchema>;
export type IncomingMessage = z.infer<typeof messageSchema>;
export type IncomingReaction = z.infer<typeof reactionSchema>;
