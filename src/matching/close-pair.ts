import type { ErrorRecord } from '../records/schema.ts';
import type { Match } from './match-result.ts';

/** The two best records, when the paste alone cannot tell which of them it is. */
export interface ClosePair {
  /** The likelier one. */
  readonly first: Match;
  readonly second: Match;
  /** In [0, 1]: that it is one of the two. */
  readonly confidence: number;
  /** Whether the regex of both matched: only then may it be asked unasked. */
  readonly confirmed: boolean;
}

/** Of the two, the leader has at most this share of the confidence: three times the other's. */
const CLOSE_SHARE = 0.75;
/** A runner-up below this is not worth a question. */
const PLAUSIBLE = 0.3;

/**
 * The first two matches, if they are close: both confirmed or both only plausible, the leader at
 * most three times as likely, and each record names the other as frequently confused with it. The
 * last part says that somebody who knows both has written down what tells them apart.
 * @param matches best first; their confidences exclude each other
 */
export function closePair(matches: readonly Match[]): ClosePair | undefined {
  const [first, second] = matches;
  if (first === undefined || second === undefined) return undefined;
  const confirmed = isConfirmed(first);
  if (confirmed !== isConfirmed(second) || second.confidence < PLAUSIBLE) return undefined;
  const both = first.confidence + second.confidence;
  if (first.confidence > CLOSE_SHARE * both) return undefined;
  const named =
    edgeTo(first.record, second.record.id) !== undefined &&
    edgeTo(second.record, first.record.id) !== undefined;
  return named ? { first, second, confidence: Math.min(1, both), confirmed } : undefined;
}

/** Whether the record's regex matched, as opposed to words in common. */
export function isConfirmed({ evidence }: Match): boolean {
  return evidence.some(({ kind }) => kind === 'regex');
}

/**
 * What tells `other` apart from a record, in that record's words: a note of its edge, as a sentence
 * about `other`. Null when it says nothing.
 */
export function tellsApart(record: ErrorRecord, other: string): string | null {
  const note = edgeTo(record, other)?.note;
  // The note stands on the record it is not: "There no daemon listens." -> "No daemon listens."
  const own = note?.replace(/^There,? (?!(?:is|are|was|were|may|can|will|has|have)\b)/, '');
  return own === undefined ? null : own.slice(0, 1).toUpperCase() + own.slice(1);
}

function edgeTo(record: ErrorRecord, other: string) {
  return record.transition_graph.frequently_confused_with.find(({ id }) => id === other);
}
