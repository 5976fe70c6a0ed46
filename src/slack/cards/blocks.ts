import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  Overflow,
  SectionBlock,
} from '@slack/types';
import { SLACK_LIMITS } from '../limits.ts';
import { plainText } from '../text.ts';

/** Stands where there is nothing to say: Slack refuses an empty text. */
const NOTHING = '–';

/** A message as it is sent: blocks, and the text that notifications and screen readers get. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A headline; no mark-up, cut to Slack's limit. */
export function header(text: string): HeaderBlock {
  const { text: max } = SLACK_LIMITS.header;
  return { type: 'header', text: { type: 'plain_text', text: plainText(text, max), emoji: true } };
}

/**
 * A paragraph. The parts are joined by line breaks; empty ones are left out, and so is what would
 * burst Slack's limit, since cutting inside of mark-up would break it.
 * @param parts mrkdwn whose foreign pieces are escaped and cut already, the important ones first
 */
export function section(parts: readonly string[], accessory?: Button | Overflow): SectionBlock {
  const text = fitting(parts).join('\n') || NOTHING;
  // `verbatim` keeps Slack from turning bare "@here" or "#general" into the live thing.
  const block: SectionBlock = { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
  return accessory === undefined ? block : { ...block, accessory };
}

function fitting(parts: readonly string[]): readonly string[] {
  let room: number = SLACK_LIMITS.section.text;
  return parts.filter((part) => {
    const fits = part !== '' && part.length < room;
    if (fits) room -= part.length + 1;
    return fits;
  });
}

/** A line of small print; no block at all when nothing is left to print. */
export function context(parts: readonly string[]): ContextBlock[] {
  const elements = parts
    .filter((part) => part !== '')
    .slice(0, SLACK_LIMITS.context.elements)
    .map((text) => ({ type: 'mrkdwn' as const, text, verbatim: true }));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

/** A row of buttons and menus. */
export function actions(elements: readonly (Button | Overflow)[]): ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];
}

/** A button; its label is cut to Slack's limit. */
export function button(action: string, label: string, value: string): Button {
  const text = plainText(label, SLACK_LIMITS.button.text);
  return {
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text, emoji: true },
    value,
  };
}

/** A "..." menu. Entries beyond Slack's five, or with a value too long for a menu, are left out. */
export function overflow(
  action: string,
  entries: readonly { readonly label: string; readonly value: string }[],
): Overflow[] {
  const { text: maxText, value: maxValue } = SLACK_LIMITS.option;
  const options = entries
    .filter(({ value }) => value.length <= maxValue)
    .slice(0, SLACK_LIMITS.overflow.options)
    .map(({ label, value }) => ({
      text: { type: 'plain_text' as const, text: plainText(label, maxText), emoji: true },
      value,
    }));
  return options.length === 0 ? [] : [{ type: 'overflow', action_id: action, options }];
}

/** A message of one paragraph. */
export function note(text: string): SlackMessage {
  return { text, blocks: [section([text])] };
}
