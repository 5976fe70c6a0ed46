import type { ErrorRecord } from '../records/schema.ts';
import { evidenceScore, probability } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import type { Features } from './features.ts';
import { MAX_MATCHES, type Match, type MatchResult } from './match-result.ts';
import type { Matcher } from './matcher.ts';
import { type Profile, profileOf } from './profile.ts';
import { readReport } from './read-report.ts';
import { buildRegexIndex, type RegexHit } from './regex-index.ts';
import { Scene } from './scene.ts';
import { buildWordIndex } from './word-index.ts';

/** Records compared in detail per paste besides those whose regex matched. */
const WORD_CANDIDATES = 16;
/** Confidence from which a match may speak unasked. */
export const REPLY_BAR = 0.8;

interface Candidate {
  readonly record: ErrorRecord;
  readonly features: Features;
  readonly score: number;
}

/**
 * Builds the matcher of a catalog's records: read, find candidates by regex and by words, weigh
 * the evidence, decide.
 */
export function createMatcher(catalog: readonly ErrorRecord[]): Matcher {
  // One order whatever the caller's, so that ties between candidates always fall alike.
  const records = [...catalog].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regexes = buildRegexIndex(records.map((record) => record.regex));
  const wordIndex = buildWordIndex(records);
  const profiles = new Map<number, Profile>();
  const profile = (place: number): Profile => {
    let known = profiles.get(place);
    if (known === undefined) {
      known = profileOf(records[place] as ErrorRecord, wordIndex);
      profiles.set(place, known);
    }
    return known;
  };
  return {
    match(text) {
      const reading = readReport(text);
      const scene = new Scene(reading, wordIndex);
      const hits = groupByRecord(regexes.find(reading.lines));
      const places = new Set(hits.keys());
      for (const { record } of wordIndex.candidates(scene.query(), WORD_CANDIDATES))
        places.add(record);
      const candidates = [...places].map((place) => {
        const features = scene.features(profile(place), hits.get(place) ?? []);
        return { record: profile(place).record, features, score: evidenceScore(features) };
      });
      return decide(candidates, reading.report);
    },
  };
}

function groupByRecord(hits: readonly RegexHit[]): Map<number, RegexHit[]> {
  const groups = new Map<number, RegexHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.record);
    if (group === undefined) groups.set(hit.record, [hit]);
    else group.push(hit);
  }
  return groups;
}

function decide(candidates: readonly Candidate[], report: MatchResult['report']): MatchResult {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1),
  );
  const matches = ranked.slice(0, MAX_MATCHES).map(
    (candidate): Match => ({
      record: candidate.record,
      confidence: probability(candidate.score),
      evidence: evidenceOf(candidate.record, candidate.features, report),
    }),
  );
  const leader = ranked[0];
  const reply =
    leader !== undefined && leader.features.hit !== null && probability(leader.score) >= REPLY_BAR;
  return { report, matches, reply };
}
