import type { Explanation } from '../../app/explain-paste.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { context, header, type SlackMessage, section } from './blocks.ts';
import { recordLines } from './record-lines.ts';

type Unexplained = Extract<Explanation, { readonly kind: 'unsure' | 'unknown' }>;

/** The honest answer when no record surely explains a paste: what was read, and what is nearest. */
export function renderUnknownCard(answer: Unexplained, language: Language): SlackMessage {
  const messages = messagesIn(language);
  const { unknown } = messages;
  const title = answer.kind === 'unsure' ? unknown.unsureTitle : unknown.unknownTitle;
  const { tellingLine, id } = answer.sighting;
  const line = tellingLine === null ? '' : unknown.line(inlineCode(tellingLine, 300));
  const read = answer.isError ? line : unknown.notAnError;
  const near = answer.nearest.length > 0;
  return {
    text: title,
    blocks: [
      header(title),
      section([read, near ? unknown.nearest : unknown.nothingNear]),
      ...recordLines(answer.nearest, { sighting: id, language, messages }),
      ...context([refused(answer, messages), unknown.advice]),
    ],
  };
}

/** Candidates that people called wrong are named, so that nobody wonders where they went. */
function refused(answer: Unexplained, { teaching }: Messages): string {
  const records = answer.refused.slice(0, 5).map(({ id }) => inlineCode(id, 160));
  return records.length === 0 ? '' : teaching.refused(records.join(', '));
}
