import { LRUCache } from 'lru-cache';
import type { ErrorRecord } from '../records/schema.ts';
import { probabilities, utilityOf } from './confidence.ts';
import type { Features } from './features.ts';
import { createGenerality } from './generality.ts';
import { likeness } from './likeness.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Reading } from './read-report.ts';
import type { RegexHit, SearchWork } from './regex-hit.ts';
import { buildRegexIndex } from './regex-index.ts';
import type { Report } from './report.ts';
import { Scene } from './scene.ts';
import { SearchedText } from './searched-text.ts';
import { standings } from './standing.ts';
import { buildWordIndex, recognisedBy, tellingWords } from './word-index.ts';
import { createWordRepair, type Repair } from './word-repair.ts';

/** Records compared in detail per paste besides those whose regex matched. */
const WORD_CANDIDATES = 6;
/** Most records compared whose regex matched, those on the most telling lines first. */
const MAX_CONFIRMED = 48;
/** Records tried by regex for their words' sake where their literals are too common. */
const LIKELY = 64;
/** Texts of each candidate that a retyped line is compared with letter by letter. */
const LIKENESS_TEXTS = 3;
/** Longest error that somebody types by hand. */
const RETYPED_LINES = 12;
/** Profiles kept, some kB each; those of records that pastes really name are soon all there. */
const MAX_PROFILES = 5_000;

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
  /** What the search of regexes cost. */
  readonly work: SearchWork;
}

/** Weighs every record that could explain a paste that was read. */
export function createRanker(catalog: readonly ErrorRecord[]): (reading: Reading) => Ranking {
  // One order whatever the caller's, so that ties between candidates always fall alike.
  const records = [...catalog].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regexes = buildRegexIndex(records.map((record) => record.regex));
  const wordIndex = buildWordIndex(records);
  const profiles = new LRUCache<number, Profile>({
    max: MAX_PROFILES,
    memoMethod: (place) => profileOf(records[place] as ErrorRecord, wordIndex),
  });
  const generality = createGenerality(regexes, (place) => profiles.memo(place));
  const repair = createWordRepair(wordIndex);
  return (reading) => {
    const scene = new Scene(reading, wordIndex);
    const likely = () => wordIndex.candidates(scene.query(), LIKELY).map(({ record }) => record);
    const searched = new SearchedText(reading.lines, reading.weights);
    const { hits, work } = regexes.find(searched, likely);
    const confirmed = groupByRecord(hits, reading.weights);
    // Slips are made by people who retype a few lines, never by the tool that printed many.
    const retyped =
      confirmed.size === 0 && reading.report.isError && reading.lines.length <= RETYPED_LINES;
    const repairs = retyped ? repair.repair(scene.unknownWords()) : [];
    const query = new Set([...scene.query(), ...repairs.map(({ id }) => id)]);
    const places = new Set(confirmed.keys());
    for (const { record } of wordIndex.candidates(query, WORD_CANDIDATES)) places.add(record);
    const seen = [...places].map((place) => {
      const profile = profiles.memo(place);
      return { place, profile, own: scene.features(profile, confirmed.get(place) ?? []) };
    });
    const matched = new Map(
      seen.filter(({ own }) => own.hit !== null).map(({ place, own }) => [place, own]),
    );
    const standing = standings(matched, generality);
    const alike = retyped ? likenessTo(reading.report, seen) : [];
    const weighed = seen.map(({ place, profile, own }, at) => {
      const beside = standing.get(place);
      const features: Features = {
        ...own,
        lineWeight: beside?.lineWeight ?? own.lineWeight,
        root: beside?.root ?? own.root,
        general: beside?.general ?? 0,
        specific: beside?.specific ?? 0,
        likeness: alike[at] ?? 0,
        slips: slipsOf(profile, repairs),
      };
      return { record: profile.record, features, utility: utilityOf(features) };
    });
    return { report: reading.report, candidates: ranked(weighed), work };
  };
}

function slipsOf(profile: Profile, repairs: readonly Repair[]): string[] {
  return repairs
    .filter(({ meant }) => profile.vocabulary.has(meant))
    .map(({ written, meant }) => `${written} ~ ${meant}`);
}

function ranked(
  weighed: {
    readonly record: ErrorRecord;
    readonly features: Features;
    readonly utility: number;
  }[],
): Candidate[] {
  weighed.sort((a, b) => b.utility - a.utility || (a.record.id < b.record.id ? -1 : 1));
  const confidences = probabilities(weighed.map(({ utility }) => utility));
  return weighed.map(({ record, features }, at) => ({
    record,
    features,
    confidence: confidences[at] ?? 0,
  }));
}

function likenessTo(
  report: Report,
  candidates: readonly { readonly profile: Profile }[],
): number[] {
  const [line] = report.tellingLines;
  if (line === undefined || candidates.length === 0) return [];
  const own = new Set(tellingWords(line.text));
  return likeness(
    line.text,
    candidates.map(({ profile }) => nearestTexts(recognisedBy(profile.record), own)),
  );
}

/** The texts that share most words with a line: comparing letter by letter costs far more. */
function nearestTexts(texts: readonly string[], own: ReadonlySet<string>): readonly string[] {
  if (texts.length <= LIKENESS_TEXTS) return texts;
  return texts
    .map((text) => ({ text, shared: tellingWords(text).filter((word) => own.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, LIKENESS_TEXTS)
    .map(({ text }) => text);
}

/** The hits of each record, for the records that matched the most telling lines. */
function groupByRecord(
  hits: readonly RegexHit[],
  weights: readonly number[],
): ReadonlyMap<number, readonly RegexHit[]> {
  const groups = new Map<number, RegexHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.record);
    if (group === undefined) groups.set(hit.record, [hit]);
    else group.push(hit);
  }
  if (groups.size <= 1) return groups;
  const heaviest = (own: readonly RegexHit[]) =>
    Math.max(...own.map(({ line }) => weights[line] ?? 0));
  const sorted = [...groups].sort((a, b) => heaviest(b[1]) - heaviest(a[1]));
  return new Map(sorted.slice(0, MAX_CONFIRMED));
}
