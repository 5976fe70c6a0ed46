import type { KnownBlock } from '@slack/types';
import type { CorrectionView } from '../../app/corrections.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { inlineCode, mention } from '../text.ts';
import { button, context, header, type SlackMessage, section } from './blocks.ts';

/** `/explain corrections`: what people taught, each with its undo. */
export function renderCorrections(
  list: { readonly corrections: readonly CorrectionView[]; readonly more: boolean },
  language: Language,
): SlackMessage {
  const messages = messagesIn(language);
  const { corrections } = messages.teaching;
  if (list.corrections.length === 0) {
    return { text: corrections.none, blocks: [section([corrections.none])] };
  }
  return {
    text: corrections.title,
    blocks: [
      header(corrections.title),
      ...context([corrections.intro]),
      ...list.corrections.map((view) => correctionBlock(view, messages)),
      ...context([list.more ? corrections.more : '']),
    ],
  };
}

function correctionBlock(view: CorrectionView, messages: Messages): KnownBlock {
  const { correction, tellingLine } = view;
  const { corrections } = messages.teaching;
  const line = tellingLine === null ? `_${corrections.noLine}_` : inlineCode(tellingLine, 200);
  const record = inlineCode(correction.record, 160);
  const by = mention(correction.user);
  const on = correction.at.toISOString().slice(0, 10);
  const text =
    correction.other === null
      ? corrections.notThis(line, record, by, on)
      : corrections.whichOfTwo(line, record, inlineCode(correction.other, 160), by, on);
  const value = encodeValue({ sighting: correction.id, target: null, expanded: false });
  return section([text], button(ACTION.undoCorrection, messages.button.undo, value));
}
