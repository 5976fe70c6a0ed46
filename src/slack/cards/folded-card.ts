import type { KnownBlock } from '@slack/types';
import type { CardView } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import { escapeWords, inlineCode, mention } from '../text.ts';
import { actions, button, context, header, type SlackMessage, section } from './blocks.ts';
import { forecastBlocks } from './forecast-block.ts';
import { fixBlocks, type ItemFrame } from './item-blocks.ts';
import type { CardStyle } from './known-card.ts';
import { triedBlock } from './tried-block.ts';
import { trustButton } from './trust-button.ts';

const MAX_SIGNATURE = 280;

/** Whether a card is drawn folded: something helped here, and nobody wants to see it all. */
export function isFolded(view: CardView, style: CardStyle): boolean {
  return view.solved?.settled === true && !style.expanded;
}

/**
 * What is left of a card once something helped: what, by whom, after how long. The fix keeps its
 * buttons, so that others can confirm or contradict it.
 */
export function renderFoldedCard(view: CardView, style: CardStyle): SlackMessage {
  const messages = messagesIn(style.language);
  const { solved, record } = view;
  const reader = { messages, language: style.language, viewer: style.viewer };
  const frame: ItemFrame = { ...reader, sighting: view.sighting.id, expanded: false };
  const fix = view.fixes.find(({ item }) => item === solved?.item);
  const minutes = solved?.minutes ?? 0;
  const by = solved === null ? '' : nameOf(solved.user, style);
  const signature = (style.language === 'zh' ? record.signature_zh : null) ?? record.signature;
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  const blocks: KnownBlock[] = [
    header(messages.loop.folded(minutes)),
    ...context([style.notice ?? '']),
    section([inlineCode(signature, MAX_SIGNATURE), messages.loop.fixedBy(by)]),
    ...(fix === undefined ? [] : fixBlocks(fix, null, frame)),
    ...triedBlock(view, reader),
    ...forecastBlocks(view, messages),
    ...actions([
      button(ACTION.showAll, messages.loop.unfold, value),
      ...(style.viewer === null ? [] : [button(ACTION.share, messages.button.share, value)]),
      trustButton(view, style.language),
      button(ACTION.wrongMatch, messages.button.wrongMatch, value),
    ]),
    ...context([inlineCode(record.id, 200)]),
  ];
  const plain = escapeWords(record.signature, MAX_SIGNATURE);
  return { text: `${messages.loop.folded(minutes)}: ${plain}`, blocks };
}

function nameOf(user: string, style: CardStyle): string {
  return user === style.viewer ? messagesIn(style.language).card.you : mention(user);
}
