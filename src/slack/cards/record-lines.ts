import type { KnownBlock } from '@slack/types';
import type { ErrorRecord } from '../../records/schema.ts';
import { ACTION, encodeValue } from '../ids.ts';
import type { Language, Messages } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { button, section } from './blocks.ts';
import { prose } from './prose.ts';

const MAX_CAUSE = 220;

/**
 * Records in a list, each with a button that opens it.
 * @param sighting the card that the list stands on: what is opened then belongs to its incident;
 *   null = no card
 */
export function recordLines(
  records: readonly ErrorRecord[],
  on: {
    readonly sighting: string | null;
    readonly language: Language;
    readonly messages: Messages;
  },
): KnownBlock[] {
  return records.map((record) => {
    const zh = on.language === 'zh';
    const signature = (zh ? record.signature_zh : null) ?? record.signature;
    const cause = (zh ? record.root_cause_zh : null) ?? record.root_cause;
    const target = record.id;
    const value = encodeValue({ sighting: on.sighting ?? 'none', target, expanded: false });
    return section(
      [`*${inlineCode(record.id, 160)}*`, inlineCode(signature, 200), prose(cause, MAX_CAUSE)],
      button(ACTION.showRecord, on.messages.button.open, value),
    );
  });
}
