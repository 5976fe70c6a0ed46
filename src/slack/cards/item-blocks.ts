import type { KnownBlock } from '@slack/types';
import type { ItemView } from '../../app/card-view.ts';
import { ACTION, encodeOutcome, encodeValue } from '../ids.ts';
import type { Language, Messages } from '../messages.ts';
import { escapeText, escapeWords } from '../text.ts';
import { actions, button, overflow, section } from './blocks.ts';
import { instructions, prose } from './prose.ts';

/** What an item's blocks depend on besides the item. */
export interface ItemFrame {
  readonly messages: Messages;
  readonly language: Language;
  readonly sighting: string;
  readonly expanded: boolean;
  /** Who alone sees the card; null = everybody in the channel. */
  readonly viewer: string | null;
}

const MAX_CONDITION = 250;
const MAX_WHY = 600;
const MAX_SOURCES = 2;

/**
 * A fix: what to do, what to type, when it applies, how often it worked, and the thumbs.
 * @param place from 1; null = it stands alone, without a number
 */
export function fixBlocks(fix: ItemView, place: number | null, frame: ItemFrame): KnownBlock[] {
  const action = frame.language === 'zh' ? (fix.actionZh ?? fix.action) : fix.action;
  const translated = action !== fix.action;
  // A translated title has no code of its own left in it: the original keeps it.
  const { title, body } = translated
    ? { ...instructions(action, ''), body: instructions(fix.action, fix.detail).body }
    : instructions(action, fix.detail);
  return [
    section([
      `*${place === null ? '' : `${place}. `}${title.replaceAll('*', '∗')}*`,
      conditionLine(fix, frame),
      body,
      [rateOfFix(fix, frame), versionRate(fix, frame), sourceLinks(fix, frame)]
        .filter(Boolean)
        .join(' · '),
      ...remarks(fix, frame),
    ]),
    ...voteButtons(fix, place ?? 1, frame),
  ];
}

/** A dead end: what people try, why it fails, how often, and the thumbs. */
export function deadEndBlocks(item: ItemView, place: number, frame: ItemFrame): KnownBlock[] {
  const { messages, language } = frame;
  const zh = language === 'zh';
  const action = zh ? (item.actionZh ?? item.action) : item.action;
  const why = zh ? (item.detailZh ?? item.detail) : item.detail;
  const moved = item.kind === 'fix';
  const { title } = instructions(action, '');
  return [
    section([
      `${item.disputed ? '❔' : '✗'} *${title.replaceAll('*', '∗')}*`,
      moved ? '' : prose(why, MAX_WHY),
      conditionLine(item, frame),
      [
        item.disputed ? messages.card.disputed : '',
        moved ? rateOfFix(item, frame) : rateOfDeadEnd(item, frame),
        sourceLinks(item, frame),
      ]
        .filter(Boolean)
        .join(' · '),
      ...remarks(item, frame),
    ]),
    ...voteButtons(item, place, frame),
  ];
}

/** A dead end's condition is a sentence of its own: some say when it holds, some when not. */
function conditionLine(item: ItemView, { messages }: ItemFrame): string {
  if (item.condition.trim() === '') return '';
  const condition = prose(item.condition, MAX_CONDITION).replaceAll('_', ' ');
  return `_${item.kind === 'fix' ? messages.card.onlyIf(condition) : condition}_`;
}

/** Never shows an estimate as if it had been measured. */
function rateOfFix(item: ItemView, { messages }: ItemFrame): string {
  const of = reporters(item);
  return of === 0
    ? messages.card.estimate(percent(item.claimed))
    : messages.card.workedFor(item.people.worked, of, percent(item.rate), percent(item.claimed));
}

function rateOfDeadEnd(item: ItemView, { messages }: ItemFrame): string {
  const of = reporters(item);
  const failed = item.people.failed + item.people.worse;
  return of === 0
    ? messages.card.estimatedToFail(percent(item.claimed))
    : messages.card.failedFor(failed, of, percent(item.rate), percent(item.claimed));
}

function sourceLinks(item: ItemView, { messages }: ItemFrame): string {
  const links = item.sources
    .filter((url) => isLinkable(url))
    .slice(0, MAX_SOURCES)
    .map((url, index) => `<${escapeText(url, 500)}|${index + 1}>`);
  return links.length === 0 ? '' : `${messages.card.sources} ${links.join(' ')}`;
}

/** A link target may hold nothing that ends it early. */
export function isLinkable(url: string): boolean {
  return /^https?:\/\/[^\s<>|]{1,230}$/.test(url);
}

/** The reader's own vote, and whether somebody was worse off with it. */
function remarks(item: ItemView, { messages, viewer }: ItemFrame): string[] {
  const own = item.here.find(({ user }) => user === viewer);
  return [
    item.kind === 'fix' && item.people.worse > 0 ? messages.loop.flagged(item.people.worse) : '',
    own === undefined ? '' : `_${messages.card.yourVote(messages.card.outcome[own.outcome])}_`,
  ];
}

/** Beside the overall rate, and only when enough people on the reader's version reported. */
function versionRate({ onVersion }: ItemView, { messages }: ItemFrame): string {
  if (onVersion === null) return '';
  const { version, rate, votes } = onVersion;
  return messages.loop.onVersion(escapeWords(version, 30), percent(rate), Math.round(votes));
}

function voteButtons(item: ItemView, position: number, frame: ItemFrame): KnownBlock[] {
  const { sighting, expanded } = frame;
  const { button: labels } = frame.messages;
  const on = { sighting, target: item.item, expanded, position };
  const value = encodeValue(on);
  const { worked, failed, partly, worse } = item.people;
  const up = labels.worked(worked);
  const down = labels.failed(failed);
  if (item.kind === 'dead_end') {
    return actions([
      button(ACTION.deadEndFailed, down, value),
      button(ACTION.deadEndWorked, up, value),
    ]);
  }
  return actions([
    button(ACTION.fixWorked, up, value),
    button(ACTION.fixFailed, down, value),
    ...overflow(ACTION.fixMore, [
      { label: labels.partly(partly), value: encodeOutcome(on, 'partly') },
      { label: labels.worse(worse), value: encodeOutcome(on, 'worse') },
      { label: labels.trying, value: encodeOutcome(on, 'trying') },
    ]),
  ]);
}

function reporters(item: ItemView): number {
  const { worked, partly, failed, worse } = item.people;
  return worked + partly + failed + worse;
}

function percent(share: number): number {
  return Math.round(100 * share);
}
