import { type ClosePair, isConfirmed } from '../matching/close-pair.ts';
import type { Match, MatchResult } from '../matching/match-result.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { USUAL_BAR } from './channel-standing.ts';
import type { Recall } from './recall.ts';

/** What a paste is to be answered with. `sure` = good enough to speak unasked. */
export type Judgement =
  | {
      readonly kind: 'record';
      readonly record: ErrorRecord;
      /** Null when the paste is the record's name. */
      readonly match: Match | null;
      readonly sure: boolean;
      /** The close one that people here told it apart from. */
      readonly toldApartFrom?: ErrorRecord;
    }
  | { readonly kind: 'question'; readonly pair: ClosePair; readonly sure: boolean }
  | { readonly kind: 'none'; readonly sure: false };

/** Who asks gets the whole card from here on: it is more likely right than wrong. */
const ASKED_BAR = 0.5;
/** Who asks is asked back only when it is rather one of the two than anything else. */
const ASKED_PAIR_BAR = 0.6;

/** Whether any answer to this paste could be worth a word unasked, whatever people taught. */
export function mightSpeak({ matches, reply }: MatchResult): boolean {
  const confirmed = matches.filter(isConfirmed);
  return reply || confirmed.reduce((sum, { confidence }) => sum + confidence, 0) >= USUAL_BAR;
}

/**
 * Which record the answer is about, or between which two it has to ask. A text that is a record's
 * name calls that record, whatever was taught.
 */
export function judgePaste(
  text: string,
  result: MatchResult,
  recalled: Recall,
  { catalog }: { readonly catalog: Catalog },
): Judgement {
  const named = catalog.find(text.trim());
  if (named !== undefined) return { kind: 'record', record: named, match: null, sure: true };
  if (recalled.pair !== undefined) return judgePair(recalled.pair, recalled);
  const [leader] = recalled.matches;
  if (leader === undefined) return NONE;
  const { record } = leader;
  const sure = isSure(leader, result, recalled);
  return sure || leader.confidence >= ASKED_BAR
    ? { kind: 'record', record, match: leader, sure }
    : NONE;
}

function judgePair(pair: ClosePair, { verdict, bar }: Recall): Judgement {
  const sure = pair.confirmed && bar !== null && pair.confidence >= bar;
  if (!sure && pair.confidence < ASKED_PAIR_BAR) return NONE;
  const { first, second } = pair;
  if (verdict === undefined) return { kind: 'question', pair, sure };
  const [match, other] = verdict.record === first.record.id ? [first, second] : [second, first];
  return { kind: 'record', record: match.record, match, sure, toldApartFrom: other.record };
}

/**
 * At the usual bar the matcher's own decision holds. Where a candidate was called wrong, or the
 * channel has raised its bar, the best match has to clear the bar by itself.
 */
function isSure(leader: Match, result: MatchResult, { refused, bar }: Recall): boolean {
  if (bar === null) return false;
  const clears = isConfirmed(leader) && leader.confidence >= bar;
  if (refused.length > 0) return clears;
  return result.reply && (bar <= USUAL_BAR || clears);
}

const NONE: Judgement = { kind: 'none', sure: false };
