import type { MatchResult } from '../src/matching/match-result.ts';
import type { Catalog } from '../src/records/catalog.ts';
import type { LabelledPaste } from './labelled-set.ts';

/** What the matcher said about one labelled paste, against its label. */
export interface Verdict {
  /** Places of the expected record and of the first acceptable one, 0 = first; -1 = not offered. */
  readonly strictPlace: number;
  readonly twinPlace: number;
  readonly reply: boolean;
  /** Of the first match; 0 without one. */
  readonly confidence: number;
}

/** Judges an answer. A record that the expected one names as easily confused is a twin. */
export function judge(paste: LabelledPaste, result: MatchResult, catalog: Catalog): Verdict {
  const accepted = acceptedIds(paste.expected, catalog);
  const ids = result.matches.map(({ record }) => record.id);
  return {
    strictPlace: ids.indexOf(paste.expected),
    twinPlace: ids.findIndex((id) => accepted.has(id)),
    reply: result.reply,
    confidence: result.matches[0]?.confidence ?? 0,
  };
}

/** The expected record and its twins. */
export function acceptedIds(expected: string, catalog: Catalog): ReadonlySet<string> {
  const twins = catalog.find(expected)?.transition_graph.frequently_confused_with ?? [];
  return new Set([expected, ...twins.map(({ id }) => catalog.find(id)?.id ?? id)]);
}
