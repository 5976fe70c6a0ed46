import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';

/** A `plain_text` object of 1 to `max` characters. */
export const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

/** A `mrkdwn` object of 1 to `max` characters. */
export const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

/** Either kind of text object, of 1 to `max` characters. */
export const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

/** One choice of a menu, radio group or checkbox group. */
export const option = z.strictObject({
  text: anyText(SLACK_LIMITS.option.text),
  value: z.string().max(SLACK_LIMITS.option.value).optional(),
  description: anyText(SLACK_LIMITS.option.description).optional(),
  url: z.url().max(SLACK_LIMITS.option.url).optional(),
});

/** The dialog that asks "are you sure?". */
export const confirm = z.strictObject({
  title: plainText(SLACK_LIMITS.confirm.title).optional(),
  text: anyText(SLACK_LIMITS.confirm.text),
  confirm: plainText(SLACK_LIMITS.confirm.confirm).optional(),
  deny: plainText(SLACK_LIMITS.confirm.deny).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

/** A picture by address or by a Slack file. */
export const imageFields = {
  image_url: z.url().max(SLACK_LIMITS.image.url).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  alt_text: z.string().min(1).max(SLACK_LIMITS.image.altText),
};

/** One choice, checked. */
export type Option = z.infer<typeof option>;
