import type { ErrorRecord } from '../records/schema.ts';
import { evidenceScore } from './confidence.ts';
import type { Features } from './features.ts';
import { createGenerality } from './generality.ts';
import { likeness } from './likeness.ts';
import { type Profile, profileOf } from './profile.ts';
import { readReport } from './read-report.ts';
import { buildRegexIndex, type RegexHit } from './regex-index.ts';
import type { Report } from './report.ts';
import { Scene } from './scene.ts';
import { buildWordIndex, recognisedBy } from './word-index.ts';
import { createWordRepair } from './word-repair.ts';

/** Records compared in detail per paste besides those whose regex matched. */
const WORD_CANDIDATES = 6;
/** Most profiles kept; those of records that pastes really name are soon all there. */
const MAX_PROFILES = 20_000;

/** A record with what speaks for it. */
export interface Candidate {
  readonly record: ErrorRecord;
  readonly features: Features;
  /** Log-odds of being the right one. */
  readonly score: number;
}

export interface Ranking {
  readonly report: Report;
  /** Best first, ties by id. */
  readonly candidates: readonly Candidate[];
}

/** Reads a paste and weighs every record that could explain it. */
export function createRanker(catalog: readonly ErrorRecord[]): (paste: string) => Ranking {
  // One order whatever the caller's, so that ties between candidates always fall alike.
  const records = [...catalog].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regexes = buildRegexIndex(records.map((record) => record.regex));
  const wordIndex = buildWordIndex(records);
  const profile = remembering((place) => profileOf(records[place] as ErrorRecord, wordIndex));
  const generality = createGenerality(regexes, profile);
  const repair = createWordRepair(wordIndex);
  return (paste) => {
    const reading = readReport(paste);
    const scene = new Scene(reading, wordIndex);
    const hits = groupByRecord(regexes.find(reading.lines));
    const confirmed = hits.size > 0;
    // Slips matter only where no regex matched: a retyped error, never a pasted one.
    const repairs = confirmed || !reading.report.isError ? [] : repair.repair(scene.unknownWords());
    const query = new Set([...scene.query(), ...repairs.map(({ id }) => id)]);
    const places = new Set(hits.keys());
    for (const { record } of wordIndex.candidates(query, WORD_CANDIDATES)) places.add(record);
    const profiles = [...places].map((place) => ({ place, profile: profile(place) }));
    const alike = confirmed ? [] : likenessTo(reading.report, profiles);
    const candidates = profiles.map(({ place, profile: own }, at) => {
      const others = hits.has(place) ? [...hits.keys()].filter((other) => other !== place) : [];
      const features: Features = {
        ...scene.features(own, hits.get(place) ?? []),
        general: others.some((other) => generality.covers(place, other)) ? 1 : 0,
        specific: others.some((other) => generality.covers(other, place)) ? 1 : 0,
        likeness: alike[at] ?? 0,
        slips: repairs
          .filter(({ meant }) => own.vocabulary.has(meant))
          .map(({ written, meant }) => `${written} ~ ${meant}`),
      };
      return { record: own.record, features, score: evidenceScore(features) };
    });
    candidates.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
    return { report: reading.report, candidates };
  };
}

function likenessTo(
  report: Report,
  candidates: readonly { readonly profile: Profile }[],
): number[] {
  const [line] = report.tellingLines;
  if (line === undefined || candidates.length === 0) return [];
  return likeness(
    line.text,
    candidates.map(({ profile }) => recognisedBy(profile.record)),
  );
}

function remembering(make: (place: number) => Profile): (place: number) => Profile {
  const known = new Map<number, Profile>();
  return (place) => {
    let profile = known.get(place);
    if (profile === undefined) {
      profile = make(place);
      if (known.size >= MAX_PROFILES) known.clear();
      known.set(place, profile);
    }
    return profile;
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
