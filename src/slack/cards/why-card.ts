import type { CardView } from '../../app/card-view.ts';
import type { Against } from '../../app/spoke-against.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { button, type SlackMessage, section } from './blocks.ts';
import { markedLine } from './marked-line.ts';
import { people } from './people.ts';

const MAX_REASONS = 6;
const MAX_AGAINST = 4;

/**
 * Why a card is the answer: the line of the paste with what matched in it, the other reasons, how
 * sure that is, and the next best record with what spoke against it. All of it redacted before.
 */
export function renderWhy(view: CardView, language: Language): SlackMessage {
  const messages = messagesIn(language);
  const { why, teaching } = messages;
  const { evidence } = view.sighting;
  const title = why.title(inlineCode(view.record.signature, 200));
  if (evidence.length === 0) return { text: title, blocks: [section([`*${title}*`, why.none])] };
  const [main] = evidence;
  const reasons = evidence
    .slice(0, MAX_REASONS)
    .map(({ kind, detail }) => `• ${why.kind(kind)}: ${inlineCode(detail, 200)}`);
  // What the words shared is a list, not a piece of the line.
  const span = main?.kind === 'regex' || main?.kind === 'error_code' ? main.detail : null;
  const quoted = markedLine(main?.line ?? null, main?.line == null ? null : span);
  return {
    text: title,
    blocks: [
      section([`*${title}*`, sureness(view, messages)]),
      ...(quoted.length === 0 ? [] : [section([teaching.why.line]), ...quoted]),
      section(reasons),
      { type: 'divider' },
      runnerUp(view, messages),
    ],
  };
}

/** In words and per cent; where people decided, that comes first. */
function sureness({ sighting, taught }: CardView, messages: Messages): string {
  const { why } = messages.teaching;
  const own = percent(sighting.confidence);
  if (taught.toldApart === null) return why.confidence(own);
  return why.toldApart(people(taught.toldApart.users, null, messages), own);
}

function runnerUp(view: CardView, { teaching, button: labels }: Messages) {
  const second = view.taught.runnerUp;
  const { why } = teaching;
  if (second === null) return section([why.noRunnerUp]);
  const value = encodeValue({
    sighting: view.sighting.id,
    target: second.record,
    expanded: false,
  });
  const against = second.against
    .slice(0, MAX_AGAINST)
    .map((reason) => `• ${why.against(reason, textOf(reason))}`);
  return section(
    [
      `*${why.runnerUp}*: ${inlineCode(second.record, 150)} · ${why.likelihood(percent(second.confidence))}`,
      inlineCode(second.signature, 200),
      `${why.spokeAgainst}:`,
      ...against,
    ],
    button(ACTION.showRecord, labels.open, value),
  );
}

function textOf(reason: Against): string {
  switch (reason.kind) {
    case 'no_code':
      return inlineCode(reason.code, 60);
    case 'other_line':
      return inlineCode(reason.line, 200);
    case 'no_product':
      return inlineCode(reason.product, 60);
    default:
      return '';
  }
}

/** Whole percent, 1 to 99: nothing is certain, and nothing that is named is impossible. */
function percent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}
