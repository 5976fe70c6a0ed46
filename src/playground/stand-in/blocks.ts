import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import {
  accessory,
  actionsElement,
  contextAction,
  contextElement,
  inputElement,
} from './block-elements.ts';
import { richTextPart } from './rich-text.ts';
import { anyText, imageFields, plainText } from './text-objects.ts';

const blockId = z.string().min(1).max(SLACK_LIMITS.block.blockId).optional();

const section = z.strictObject({
  type: z.literal('section'),
  block_id: blockId,
  text: anyText(SLACK_LIMITS.section.text).optional(),
  fields: z
    .array(anyText(SLACK_LIMITS.section.field))
    .min(1)
    .max(SLACK_LIMITS.section.fields)
    .optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
});

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(SLACK_LIMITS.input.label),
  hint: plainText(SLACK_LIMITS.input.hint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});

const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: z.array(richTextPart),
});

const tableCell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), text: z.string().min(1), value: z.number() }),
  richText,
]);

const table = z.strictObject({
  type: z.literal('table'),
  block_id: blockId,
  rows: z
    .array(z.array(tableCell).min(1).max(SLACK_LIMITS.table.cells))
    .min(1)
    .max(SLACK_LIMITS.table.rows),
  column_settings: z
    .array(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).optional(),
        is_wrapped: z.boolean().optional(),
      }),
    )
    .optional(),
});

/**
 * The blocks that the stand-in knows. Unknown types and unknown keys are refused, as Slack does.
 */
export const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('header'),
    block_id: blockId,
    text: plainText(SLACK_LIMITS.header.text),
  }),
  section,
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z.array(contextElement).min(1).max(SLACK_LIMITS.context.elements),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(actionsElement).min(1).max(SLACK_LIMITS.actions.elements),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    block_id: blockId,
    elements: z.array(contextAction).min(1).max(SLACK_LIMITS.contextActions.elements),
  }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('image'),
    block_id: blockId,
    ...imageFields,
    title: plainText(SLACK_LIMITS.image.title).optional(),
  }),
  input,
  richText,
  table,
  z.strictObject({
    type: z.literal('markdown'),
    block_id: blockId,
    text: z.string().min(1).max(SLACK_LIMITS.markdown.text),
  }),
  z.strictObject({
    type: z.literal('alert'),
    block_id: blockId,
    text: anyText(SLACK_LIMITS.alert.text),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
]);

/** A checked block. */
export type Block = z.infer<typeof block>;
