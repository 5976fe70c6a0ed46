import type { KnownBlock } from '@slack/types';
import type { QuestionOption, QuestionView } from '../../app/question-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { escapeWords, inlineCode } from '../text.ts';
import { actions, button, context, header, type SlackMessage, section } from './blocks.ts';
import { markedLine } from './marked-line.ts';
import { people } from './people.ts';
import { prose } from './prose.ts';

interface QuestionStyle {
  readonly language: Language;
  /** Who alone sees it; null = everybody in the channel. */
  readonly viewer: string | null;
  /** A line on top that says what just happened; mrkdwn, escaped. */
  readonly notice?: string | undefined;
}

const MAX_SIGNATURE = 200;
const MAX_TELLS = 400;

/**
 * "Which of the two is it?": what tells two close records apart, and a button for each. Once
 * somebody says that it is neither, one line is left, with the way back.
 */
export function renderQuestion(view: QuestionView, style: QuestionStyle): SlackMessage {
  const messages = messagesIn(style.language);
  const { viewer } = style;
  const refused = viewer === null ? view.neitherFor.length > 0 : view.neitherFor.includes(viewer);
  return refused ? renderRefused(view, style, messages) : renderAsked(view, style, messages);
}

function renderAsked(view: QuestionView, style: QuestionStyle, messages: Messages): SlackMessage {
  const { question } = messages.teaching;
  const [first, second] = view.options.map(({ record }) => escapeWords(record.signature, 120));
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  const common = commonLine(view);
  const intro = common.length === 0 ? question.bothFitLines : question.bothFit;
  return {
    text: question.summary(first ?? '', second ?? ''),
    blocks: [
      header(question.title),
      ...context([style.notice ?? '']),
      section([intro]),
      ...common,
      ...view.options.flatMap((option) => [
        { type: 'divider' as const },
        optionBlock(option, {
          view,
          style,
          messages,
          own: common.length === 0 && option.matched !== null,
        }),
        ...(common.length === 0 ? ownLine(option) : []),
      ]),
      ...actions([button(ACTION.neither, question.neither, value)]),
    ],
  };
}

/** The line that both fit, with what the likelier one matched in it; none when they differ. */
function commonLine({ options, sighting }: QuestionView): KnownBlock[] {
  const [first, second] = options.map(({ matched }) => matched);
  if (first == null || second == null) return markedLine(sighting.tellingLine, null);
  return first.line === second.line ? markedLine(first.line, first.span) : [];
}

function ownLine({ matched }: QuestionOption): KnownBlock[] {
  return matched === null ? [] : markedLine(matched.line, matched.span);
}

function optionBlock(
  { record, tells, chosenBy }: QuestionOption,
  on: {
    readonly view: QuestionView;
    readonly style: QuestionStyle;
    readonly messages: Messages;
    /** Its line of the paste stands below it, so that the record's own would only confuse. */
    readonly own: boolean;
  },
): KnownBlock {
  const { language, viewer } = on.style;
  const { question } = on.messages.teaching;
  const zh = language === 'zh';
  const signature = (zh ? record.signature_zh : null) ?? record.signature;
  const cause = (zh ? record.root_cause_zh : null) ?? record.root_cause;
  const value = encodeValue({
    sighting: on.view.sighting.id,
    target: record.id,
    expanded: false,
  });
  return section(
    [
      `*${inlineCode(record.id, 160)}*`,
      prose(tells ?? cause, MAX_TELLS),
      on.own ? '' : inlineCode(signature, MAX_SIGNATURE),
      chosenBy.length === 0 ? '' : question.said(people(chosenBy, viewer, on.messages)),
    ],
    button(ACTION.chooseRecord, question.choose, value),
  );
}

function renderRefused(view: QuestionView, style: QuestionStyle, messages: Messages): SlackMessage {
  const text = messages.teaching.question.neitherOfThem(
    people(view.neitherFor, style.viewer, messages),
  );
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  return {
    text,
    blocks: [
      section([text]),
      ...actions([button(ACTION.undoNeither, messages.button.undo, value)]),
    ],
  };
}
