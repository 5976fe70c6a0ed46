import type { ErrorRecord } from '../records/schema.ts';
import { type Candidate, createRanker, type Ranking } from './create-ranker.ts';
import { evidenceOf } from './evidence.ts';
import { MAX_MATCHES, type Match, type MatchResult } from './match-result.ts';
import type { Matcher } from './matcher.ts';
import { readReport } from './read-report.ts';
import { withImported } from './with-imported.ts';

/**
 * Confidence from which a match may speak unasked. Of 10 answers just above it 3 may be wrong where
 * every second pasted error has no record; over all answers it is about 1 in 100.
 */
export const REPLY_BAR = 0.75;

/**
 * Builds the matcher of a catalog's records: read the paste, find candidates by regex and by
 * words, weigh the evidence, decide. Imported records are weighed apart, and only where ours have
 * no answer: however many there are, they neither slow nor change an answer of ours.
 */
export function createMatcher(records: readonly ErrorRecord[]): Matcher {
  const rank = createRanker(records.filter(({ origin }) => origin === undefined));
  const imported = records.filter(({ origin }) => origin !== undefined);
  if (imported.length === 0) return { match: (text) => decide(rank(readReport(text))) };
  const rankImported = createRanker(imported);
  return {
    match(text) {
      const reading = readReport(text);
      const ranking = rank(reading);
      if (isSure(ranking.candidates[0])) return decide(ranking);
      const candidates = withImported(ranking.candidates, rankImported(reading).candidates);
      return decide({ ...ranking, candidates });
    },
  };
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
  return { report, matches, reply: isSure(candidates[0]) };
}

function isSure(leader: Candidate | undefined): boolean {
  return leader?.features.hit != null && leader.confidence >= REPLY_BAR;
}
