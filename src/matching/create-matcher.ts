import type { ErrorRecord } from '../records/schema.ts';
import { probability } from './confidence.ts';
import { createRanker, type Ranking } from './create-ranker.ts';
import { evidenceOf } from './evidence.ts';
import { MAX_MATCHES, type Match, type MatchResult } from './match-result.ts';
import type { Matcher } from './matcher.ts';

/** Confidence from which a match may speak unasked. */
const REPLY_BAR = 0.8;

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
    ({ record, features, score }): Match => ({
      record,
      confidence: probability(score),
      evidence: evidenceOf(record, features, report),
    }),
  );
  const [leader] = candidates;
  const reply = leader?.features.hit != null && probability(leader.score) >= REPLY_BAR;
  return { report, matches, reply };
}
