import type { Button, KnownBlock, Overflow } from '@slack/types';
import type { CardView, ItemView, Neighbour } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { escapeText, escapeWords, inlineCode, mention } from '../text.ts';
import {
  actions,
  button,
  context,
  header,
  overflow,
  type SlackMessage,
  section,
} from './blocks.ts';
import { deadEndBlocks, fixBlocks, type ItemFrame, isLinkable } from './item-blocks.ts';
import { people } from './people.ts';
import { instructions, prose } from './prose.ts';
import { triedBlock } from './tried-block.ts';
import { trustButton } from './trust-button.ts';

/** How a card is to be drawn, besides what is on it. */
export interface CardStyle {
  readonly language: Language;
  /** Who alone sees it; null = everybody in the channel. */
  readonly viewer: string | null;
  /** Shows every fix and dead end, not only the first few. */
  readonly expanded: boolean;
  /** A line on top that says what just happened; mrkdwn, escaped. */
  readonly notice?: string | undefined;
}

/** Fixes, and dead ends, on a card that is not expanded: what one reads in ten seconds. */
const FIRST = 3;
/** Fixes and dead ends together on an expanded card: two blocks each, of Slack's fifty. */
const MOST = 16;
const MAX_CAUSE = 700;
const MAX_SIGNATURE = 280;
const MAX_ADVICE = 500;

/**
 * The answer to a known error: verdict, cause, fixes in the order to try them, what not to try,
 * and how far to trust all that. Pure; whatever the record holds, Slack accepts the result.
 */
export function renderKnownCard(view: CardView, style: CardStyle): SlackMessage {
  const messages = messagesIn(style.language);
  const { fixes, deadEnds } = pick(view, style.expanded);
  const hidden = view.fixes.length + view.deadEnds.length - fixes.length - deadEnds.length;
  const frame: ItemFrame = {
    messages,
    language: style.language,
    sighting: view.sighting.id,
    expanded: style.expanded,
    viewer: style.viewer,
  };
  const blocks: KnownBlock[] = [
    header(verdict(view, messages)),
    ...context([style.notice ?? '']),
    ...toldApartBlock(view, style, messages),
    causeBlock(view, style, messages),
    ...solvedBlock(view, style, messages),
    ...triedBlock(view, frame),
    ...adviceBlocks(view, style, messages),
    ...(fixes.length === 0 ? [section([messages.card.noFixes])] : []),
    ...fixes.flatMap((fix, index) => fixBlocks(fix, index + 1, frame)),
    ...deadEndSection(messages.card.dontBother, deadEnds.filter(isDeadEnd), frame),
    ...deadEndSection(messages.loop.disputedTitle, deadEnds.filter(isDisputed), frame),
    ...neighbourBlock(view, messages),
    ...actions(footerButtons(view, style, { hidden, messages })),
    ...context(smallPrint(view, messages)),
  ];
  return { text: summary(view, messages), blocks };
}

function isDisputed({ disputed }: ItemView): boolean {
  return disputed;
}

function isDeadEnd(item: ItemView): boolean {
  return !isDisputed(item);
}

/** A disputed dead end is told about, but no longer "do not". */
function deadEndSection(
  title: string,
  deadEnds: readonly ItemView[],
  frame: ItemFrame,
): KnownBlock[] {
  if (deadEnds.length === 0) return [];
  return [
    { type: 'divider' },
    section([`*${title}*`]),
    ...deadEnds.flatMap((deadEnd, index) => deadEndBlocks(deadEnd, index + 1, frame)),
  ];
}

/** e.g. "Known error: fixable in 7 of 10 cases". */
function verdict(view: CardView, messages: Messages): string {
  // Nine at most: nothing is certain.
  const outOfTen = Math.min(9, Math.round(10 * view.fixSuccessRate));
  return messages.card.header(view.record.resolvable, outOfTen);
}

/** The card in one line, for notifications and screen readers. */
function summary(view: CardView, messages: Messages): string {
  const first = view.fixes[0];
  const fix = first === undefined ? null : instructions(first.action, first.detail).title;
  const signature = escapeWords(view.record.signature, MAX_SIGNATURE);
  return messages.card.summary(signature, verdict(view, messages), fix);
}

function pick(view: CardView, expanded: boolean) {
  const wanted = expanded ? () => true : worthShowing;
  const deadEnds = view.deadEnds.filter(wanted);
  const fixes = view.fixes.filter(wanted);
  const deadEndRoom = Math.max(MOST / 2, MOST - fixes.length);
  const shown = deadEnds.slice(0, deadEndRoom);
  return { fixes: fixes.slice(0, MOST - shown.length), deadEnds: shown };
}

/** The first few, and whatever was tried here: late joiners must see it, voters find it again. */
function worthShowing(item: ItemView, place: number): boolean {
  return place < FIRST || item.here.length > 0;
}

function causeBlock(view: CardView, style: CardStyle, messages: Messages): KnownBlock {
  const { record } = view;
  const zh = style.language === 'zh';
  const signature = (zh ? record.signature_zh : null) ?? record.signature;
  const cause = (zh ? record.root_cause_zh : null) ?? record.root_cause;
  const untranslated = zh && (!view.hasChinese || view.fixes.some((fix) => fix.actionZh === null));
  return section([
    inlineCode(signature, MAX_SIGNATURE),
    prose(cause, MAX_CAUSE),
    view.sure ? '' : `_${messages.card.notSure}_`,
    untranslated ? `_${messages.card.notTranslated}_` : '',
  ]);
}

function solvedBlock(view: CardView, style: CardStyle, messages: Messages): KnownBlock[] {
  const { solved } = view;
  if (solved === null) return [];
  const action = style.language === 'zh' ? (solved.actionZh ?? solved.action) : solved.action;
  const by = solved.user === style.viewer ? messages.card.you : mention(solved.user);
  const { title } = instructions(action, '');
  return [section([messages.card.solved(title, by, solved.minutes)])];
}

/** Who told it apart from which other record; who said so can take it back. */
function toldApartBlock(view: CardView, style: CardStyle, messages: Messages): KnownBlock[] {
  const { toldApart } = view.taught;
  if (toldApart === null) return [];
  const by = people(toldApart.users, style.viewer, messages);
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  return [
    section(
      [messages.teaching.card.toldApart(inlineCode(toldApart.record, 120), by)],
      button(ACTION.undoChoice, messages.button.undo, value),
    ),
  ];
}

/** Versions are worth a line only to who has one of them, or asked for everything. */
function adviceBlocks(view: CardView, style: CardStyle, messages: Messages): KnownBlock[] {
  const { version, osAdvice } = view;
  const lines: string[] = [];
  if (version !== undefined && (version.yours !== undefined || style.expanded)) {
    const range = messages.card.versions(plain(version.from), plain(version.to));
    const place =
      version.yours &&
      messages.card.versionPlace(plain(version.yours.version), version.yours.place);
    lines.push(place === undefined ? range : `${range}; ${place}`);
    for (const change of version.changes.slice(0, 2)) {
      lines.push(
        messages.card.versionChange(plain(change.version), prose(change.what, MAX_ADVICE)),
      );
    }
  }
  for (const { os, advice } of osAdvice.slice(0, 3)) {
    lines.push(messages.card.osAdvice(os, prose(advice, MAX_ADVICE)));
  }
  return context(lines);
}

function neighbourBlock(view: CardView, messages: Messages): KnownBlock[] {
  const neighbours = view.neighbours.slice(0, 5);
  const others = view.runnersUp.slice(0, 3);
  const kinds = [...new Set(neighbours.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const named = neighbours.filter((neighbour) => neighbour.kind === kind);
    return `${messages.card.neighbour[kind]}: ${named.map((one) => neighbourText(one, messages)).join(', ')}`;
  });
  if (others.length > 0) {
    const named = others.map(({ record }) => inlineCode(record, 120)).join(', ');
    lines.unshift(`${messages.card.couldAlsoBe}: ${named}`);
  }
  if (lines.length === 0) return [];
  const targets = [...new Set([...others, ...neighbours].map(({ record }) => record))];
  return [section(lines, openMenu(targets, view, messages))];
}

/** e.g. "`dns/servfail` (in 27 % of incidents; look for SERVFAIL)". */
function neighbourText({ record, note, share, measured }: Neighbour, { loop }: Messages): string {
  const about = [
    share === null ? '' : loop.share(Math.round(100 * share), measured),
    note === null ? '' : prose(note, 160),
  ].filter((part) => part !== '');
  return about.length === 0
    ? inlineCode(record, 120)
    : `${inlineCode(record, 120)} (${about.join('; ')})`;
}

/** One target is a button, several are a menu. */
function openMenu(
  targets: readonly string[],
  view: CardView,
  messages: Messages,
): Button | Overflow | undefined {
  const entries = targets.map((target) => ({
    label: target,
    value: encodeValue({ sighting: view.sighting.id, target, expanded: false }),
  }));
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    return button(ACTION.showRecord, messages.button.open, only.value);
  }
  return overflow(ACTION.showRecord, entries)[0];
}

function footerButtons(
  view: CardView,
  style: CardStyle,
  with_: { readonly hidden: number; readonly messages: Messages },
): Button[] {
  const { button: labels } = with_.messages;
  const value = (target: string | null) =>
    encodeValue({ sighting: view.sighting.id, target, expanded: style.expanded });
  const other = style.language === 'zh' ? 'en' : 'zh';
  return [
    ...(style.viewer === null ? [] : [button(ACTION.share, labels.share, value(null))]),
    button(ACTION.why, labels.why, value(null)),
    trustButton(view, style.language),
    button(ACTION.wrongMatch, labels.wrongMatch, value(null)),
    ...(with_.hidden > 0 && !style.expanded
      ? [button(ACTION.showAll, labels.showAll(with_.hidden), value(null))]
      : []),
    ...(view.hasChinese ? [button(ACTION.language, labels.language, value(other))] : []),
  ];
}

function smallPrint(view: CardView, messages: Messages): string[] {
  const { record, sighting } = view;
  const { card } = messages;
  const url = record.official_doc_url;
  const title = record.official_doc_section ?? card.documentation;
  return [
    view.disputed ? card.disputedBadge : '',
    view.stale && record.last_confirmed !== null ? card.staleBadge(record.last_confirmed) : '',
    url !== null && isLinkable(url) ? `<${escapeText(url, 500)}|${escapeWords(title, 100)}>` : '',
    inlineCode(record.id, 200),
    sighting.evidence.length > 0 && view.taught.toldApart === null
      ? card.confidence(sureness(sighting.confidence))
      : '',
  ];
}

function plain(text: string): string {
  return escapeWords(text, 80);
}

/** Whole percent, 99 at most: no match is certain. */
function sureness(confidence: number): number {
  return Math.min(99, Math.round(100 * confidence));
}
