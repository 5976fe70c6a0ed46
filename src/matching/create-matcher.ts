import type { ErrorRecord } from '../records/schema.ts';
import { createRanker, type Ranking } from './create-ranker.ts';
import { evidenceOf } from './evidence.ts';
import { MAX_MATCHES, type Match, type MatchResult } from './match-result.ts';
import type { Matcher } from './matcher.ts';

/**
 * Confidence from which a match may speak unasked. Of 10 answers just above it 3 may be wrong where
 * every second pasted error has no record; over all answers it is about 1 in 100.
 */
const REPLY_BAR = 0.75;

/**
 * Builds the matcher of a catalog's records: read the paste, find candidates by regex and by
 * words, weigh the evidence, decide.
 */
export function createMatcher(records: readonly ErrorRecord[]): Matcher {
  const rank = createRanker(records);
  return { match: (text) => decide(rank(text)) };
}

/** A record may speak unasked only when its regex matched: shared words alone are an offer. */
function decide({ candidates, report }: Ranking): MatchResult {
  const matches = candidates.slice(0, MAX_MATCHES).map(
    ({ record, features, confidence }): Match => ({
      record,
      confidence,
      evidence: evidenceOf(record, features, report),
    }),
  );
  const [leader] = candidates;
  const reply = leader?.features.hit != null && leader.confidence >= REPLY_BAR;
  return { report, matches, reply };
}
