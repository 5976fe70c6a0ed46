import type { CardView } from '../../app/card-view.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { context, type SlackMessage, section } from './blocks.ts';

/** Why a card is the answer: each reason with the words of the paste that gave it, redacted. */
export function renderWhy(view: CardView, language: Language): SlackMessage {
  const { why } = messagesIn(language);
  const { evidence, confidence } = view.sighting;
  const title = why.title(inlineCode(view.record.signature, 200));
  const reasons = evidence.slice(0, 6).map(({ kind, detail, line }) => {
    const where = line === null || line === detail ? '' : ` (${inlineCode(line, 200)})`;
    return `• ${why.kind(kind)}: ${inlineCode(detail, 200)}${where}`;
  });
  const others = view.runnersUp.map(({ record }) => inlineCode(record, 150)).join(', ');
  return {
    text: title,
    blocks: [
      section([`*${title}*`, ...(reasons.length === 0 ? [why.none] : reasons)]),
      ...context([
        reasons.length === 0 ? '' : why.confidence(Math.min(99, Math.round(100 * confidence))),
        others === '' ? '' : `${why.runnersUp}: ${others}`,
      ]),
    ],
  };
}
