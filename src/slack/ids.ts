import type { ItemOutcome } from '../app/card-view.ts';

/** What every button and menu on our cards is called; others rely on these names. */
export const ACTION = {
  fixWorked: 'fix_worked',
  fixFailed: 'fix_failed',
  fixMore: 'fix_more',
  deadEndWorked: 'dead_end_worked',
  deadEndFailed: 'dead_end_failed',
  wrongMatch: 'wrong_match',
  undoWrongMatch: 'undo_wrong_match',
  chooseRecord: 'choose_record',
  undoChoice: 'undo_choice',
  neither: 'neither',
  undoNeither: 'undo_neither',
  undoCorrection: 'undo_correction',
  share: 'share',
  why: 'why',
  trust: 'trust',
  showRecord: 'show_record',
  showAll: 'show_all',
  language: 'language',
} as const;

export const CALLBACK = {
  explainMessage: 'explain_message',
  explainModal: 'explain_modal',
} as const;

/** The modal's one input. */
export const EXPLAIN_INPUT = { block: 'error', action: 'text' } as const;

/** The one slash command. */
export const COMMAND = '/explain';

/** What a press of one of these buttons says. */
export const VOTE_OF_ACTION: ReadonlyMap<string, ItemOutcome> = new Map([
  [ACTION.fixWorked, 'worked'],
  [ACTION.fixFailed, 'failed'],
  [ACTION.deadEndWorked, 'worked'],
  [ACTION.deadEndFailed, 'failed'],
]);

/** What a button carries: the card, what on it, and whether the card shows everything. */
export interface ButtonValue {
  readonly sighting: string;
  /** Item name, record id or language, as the action needs; null = the card itself. */
  readonly target: string | null;
  readonly expanded: boolean;
  /** Place on the card, from 1; absent on what has none. */
  readonly position?: number | undefined;
  /** True on the private question how a try went. */
  readonly asked?: boolean | undefined;
}

const EXPANDED = '+';
const ASKED = '?';

/**
 * Writes `<sighting>~<position>:<target>`, with a `+` before it on a card that shows everything, a
 * `?` on a question of ours.
 */
export function encodeValue(value: ButtonValue): string {
  const { sighting, target, position } = value;
  const marks = `${value.expanded ? EXPANDED : ''}${value.asked === true ? ASKED : ''}`;
  const place = position === undefined ? '' : `~${position}`;
  return `${marks}${sighting}${place}${target === null ? '' : `:${target}`}`;
}

/** Reads what {@link encodeValue} wrote; undefined for anything that it never writes. */
export function decodeValue(text: string): ButtonValue | undefined {
  const parts = /^(\+?)(\??)([A-Za-z0-9_-]{1,64})(?:~(\d{1,3}))?(?::(.{1,300}))?$/s.exec(text);
  if (parts === null) return undefined;
  const [, expanded, asked, sighting = '', position, target] = parts;
  return {
    sighting,
    target: target ?? null,
    expanded: expanded === EXPANDED,
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(asked === ASKED ? { asked: true } : {}),
  };
}

/** Writes a menu entry's value: the button value and what choosing it says. */
export function encodeOutcome(value: ButtonValue, outcome: ItemOutcome): string {
  return `${encodeValue(value)}#${outcome}`;
}

/** Reads what {@link encodeOutcome} wrote; undefined for anything else. */
export function decodeOutcome(
  text: string,
): { readonly value: ButtonValue; readonly outcome: ItemOutcome } | undefined {
  const at = text.lastIndexOf('#');
  const outcome = OUTCOMES.find((known) => known === text.slice(at + 1));
  const value = at < 0 ? undefined : decodeValue(text.slice(0, at));
  return outcome && value && { value, outcome };
}

const OUTCOMES: readonly ItemOutcome[] = ['worked', 'partly', 'failed', 'worse', 'trying'];
