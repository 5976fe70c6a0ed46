import type { ErrorRecord } from '../records/schema.ts';
import { probabilities, utilityOf } from './confidence.ts';
import type { Features } from './features.ts';
import { createGenerality, type Generality } from './generality.ts';
import { likeness } from './likeness.ts';
import { type Profile, profileOf } from './profile.ts';
import { readReport } from './read-report.ts';
import type { RegexHit } from './regex-hit.ts';
import { buildRegexIndex } from './regex-index.ts';
import type { Report } from './report.ts';
import { Scene, type SceneFeatures } from './scene.ts';
import { SearchedText } from './searched-text.ts';
import { buildWordIndex, recognisedBy } from './word-index.ts';
import { createWordRepair } from './word-repair.ts';

/** Records compared in detail per paste besides those whose regex matched. */
const WORD_CANDIDATES = 6;
/** Records tried by regex for their words' sake where their literals are too common. */
const LIKELY = 64;
/** Longest error that somebody types by hand. */
const RETYPED_LINES = 12;
/** Most profiles kept; those of records that pastes really name are soon all there. */
const MAX_PROFILES = 20_000;

/** A record with what speaks for it. */
export interface Candidate {
  readonly record: ErrorRecord;
  readonly features: Features;
  /** Probability of being the right one, in [0, 1]; those of all candidates sum to less than 1. */
  readonly confidence: number;
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
    const likely = () => wordIndex.candidates(scene.query(), LIKELY).map(({ record }) => record);
    const searched = new SearchedText(reading.lines, reading.weights);
    const hits = groupByRecord(regexes.find(searched, likely).hits);
    const confirmed = hits.size > 0;
    // Slips are made by people who retype a few lines, never by the tool that printed many.
    const retyped = !confirmed && reading.report.isError && reading.lines.length <= RETYPED_LINES;
    const repairs = retyped ? repair.repair(scene.unknownWords()) : [];
    const query = new Set([...scene.query(), ...repairs.map(({ id }) => id)]);
    const places = new Set(hits.keys());
    for (const { record } of wordIndex.candidates(query, WORD_CANDIDATES)) places.add(record);
    const profiles = [...places].map((place) => ({ place, profile: profile(place) }));
    const alike = retyped ? likenessTo(reading.report, profiles) : [];
    const seen = new Map(
      profiles.map(({ place, profile: own }) => [
        place,
        scene.features(own, hits.get(place) ?? []),
      ]),
    );
    const weighed = profiles.map(({ place, profile: own }, at) => {
      const features: Features = {
        ...withStanding(place, seen, [...hits.keys()], generality),
        likeness: alike[at] ?? 0,
        slips: repairs
          .filter(({ meant }) => own.vocabulary.has(meant))
          .map(({ written, meant }) => `${written} ~ ${meant}`),
      };
      return { record: own.record, features, utility: utilityOf(features) };
    });
    weighed.sort((a, b) => b.utility - a.utility || (a.record.id < b.record.id ? -1 : 1));
    const confidences = probabilities(weighed.map(({ utility }) => utility));
    const candidates = weighed.map(
      ({ record, features }, at): Candidate => ({
        record,
        features,
        confidence: confidences[at] ?? 0,
      }),
    );
    return { report: reading.report, candidates };
  };
}

/**
 * Settles general against specific among the records that matched. The specific one's own output
 * holds the line that the general one matched, so that line's weight counts for it too.
 */
function withStanding(
  place: number,
  seen: ReadonlyMap<number, SceneFeatures>,
  matched: readonly number[],
  generality: Generality,
): SceneFeatures & Pick<Features, 'general' | 'specific'> {
  const own = seen.get(place) as SceneFeatures;
  if (own.hit === null) return { ...own, general: 0, specific: 0 };
  const others = matched.filter((other) => other !== place);
  const wider = others.filter((other) => generality.covers(other, place));
  const most = (of: (features: SceneFeatures) => number) =>
    Math.max(of(own), ...wider.map((other) => of(seen.get(other) as SceneFeatures)));
  return {
    ...own,
    lineWeight: most((features) => features.lineWeight),
    root: most((features) => features.root),
    general: others.some((other) => generality.covers(place, other)) ? 1 : 0,
    specific: wider.length > 0 ? 1 : 0,
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
