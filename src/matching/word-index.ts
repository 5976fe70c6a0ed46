import type { ErrorRecord } from '../records/schema.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { mask } from './mask.ts';
import { words } from './words.ts';

/** Words in more than this share of all records tell nothing about which one it is. */
const COMMON_SHARE = 0.1;
const COMMON_AT_LEAST = 40;
/** Most postings visited per paste, rarest words first: independent of how many records there are. */
export const MAX_VISITS = 10_000;

/**
 * Rarity of a word that one record alone has, whatever the number of records: what a weight learned
 * on some hundred records must mean the same on ten or a million.
 */
const RAREST = 6;
/** Rarity of a word that no record has. */
const UNKNOWN_RARITY = 6.6;

/** A word as a number; {@link UNKNOWN_WORD} for one that no record has. */
export type WordId = number;
export const UNKNOWN_WORD = -1;

/** The records' own words: how rare each is, and which records have it. */
export interface WordIndex {
  id(word: string): WordId;
  /** Every word that a record is recognised by, once. */
  words(): readonly string[];
  /** Inverse document frequency in (0, 6], 6 for one record's own word; 6.6 for unknown words. */
  rarity(id: WordId): number;
  /** Records that share rare words with a text, best first, with the shared rarity. */
  candidates(query: ReadonlySet<WordId>, limit: number): readonly WordCandidate[];
}

export interface WordCandidate {
  /** Place of the record in the list that the index was built from. */
  readonly record: number;
  /** Sum of the rarities of the shared words. */
  readonly shared: number;
}

/** The texts that a record is recognised by. */
export function recognisedBy(record: ErrorRecord): string[] {
  const texts = [record.signature, ...(record.examples ?? [])];
  if (record.signature_zh !== null) texts.push(record.signature_zh);
  if (record.error_code !== null) texts.push(record.error_code);
  return texts;
}

/** Words of a line without its variable parts. */
export function tellingWords(text: string): string[] {
  return words(mask(text));
}

/** Builds the index; a million short records take seconds and some hundred megabytes. */
export function buildWordIndex(records: readonly ErrorRecord[]): WordIndex {
  const { ids, names, owners } = collect(records);
  const { starts, postings } = flatten(owners, names.length);
  const total = Math.max(1, records.length);
  const rarities = Float64Array.from(names, (_, id) =>
    rarityOf(Math.max(1, (starts[id + 1] ?? 0) - (starts[id] ?? 0)), total),
  );
  const common = Math.max(COMMON_AT_LEAST, total * COMMON_SHARE);
  const frequency = (id: WordId) => (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  // Room to add up in, all 0 between two searches.
  const scores = new Float64Array(records.length);
  const rarity = (id: WordId) => rarities[id] ?? UNKNOWN_RARITY;
  return {
    id: (word) => ids.get(word) ?? UNKNOWN_WORD,
    words: () => names,
    rarity,
    candidates(query, limit) {
      const useful = [...query]
        .filter((id) => id !== UNKNOWN_WORD && frequency(id) <= common)
        .sort((a, b) => frequency(a) - frequency(b));
      const touched: number[] = [];
      for (const id of affordable(useful, frequency)) {
        for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
          const record = postings[at] ?? 0;
          if (scores[record] === 0) touched.push(record);
          scores[record] = (scores[record] ?? 0) + rarity(id);
        }
      }
      const found = best(touched, scores, limit);
      for (const record of touched) scores[record] = 0;
      return found;
    },
  };
}

/** The first words whose postings together may be visited. */
function affordable(ids: readonly WordId[], frequency: (id: WordId) => number): readonly WordId[] {
  let visits = 0;
  const end = ids.findIndex((id) => {
    visits += frequency(id);
    return visits > MAX_VISITS;
  });
  return end < 0 ? ids : ids.slice(0, end);
}

function rarityOf(owners: number, total: number): number {
  return (RAREST * Math.log(1 + total / owners)) / Math.log(1 + total);
}

function collect(records: readonly ErrorRecord[]) {
  const ids = new Map<string, WordId>();
  const names: string[] = [];
  const owners = new GrowingNumbers();
  records.forEach((record, place) => {
    for (const word of new Set(recognisedBy(record).flatMap(tellingWords))) {
      let id = ids.get(word);
      if (id === undefined) {
        id = names.length;
        ids.set(word, id);
        names.push(word);
      }
      owners.push(id, place);
    }
  });
  return { ids, names, owners: owners.view() };
}

/** (word, record) pairs as compressed sparse rows. */
function flatten(owners: Uint32Array, wordCount: number) {
  const starts = new Uint32Array(wordCount + 1);
  for (let at = 0; at < owners.length; at += 2) {
    const next = (owners[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let id = 0; id < wordCount; id += 1)
    starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const free = starts.slice();
  const postings = new Uint32Array(owners.length / 2);
  for (let at = 0; at < owners.length; at += 2) {
    const id = owners[at] ?? 0;
    postings[free[id] ?? 0] = owners[at + 1] ?? 0;
    free[id] = (free[id] ?? 0) + 1;
  }
  return { starts, postings };
}

/** The few best of many, kept in order while going through all. */
function best(touched: readonly number[], scores: Float64Array, limit: number): WordCandidate[] {
  const found: WordCandidate[] = [];
  for (const record of touched) {
    const candidate = { record, shared: scores[record] ?? 0 };
    const last = found[limit - 1];
    if (last !== undefined && !isBetter(candidate, last)) continue;
    let place = Math.min(found.length, limit - 1);
    while (place > 0 && isBetter(candidate, found[place - 1])) place -= 1;
    found.splice(place, 0, candidate);
    found.length = Math.min(found.length, limit);
  }
  return found;
}

function isBetter(one: WordCandidate, other: WordCandidate | undefined): boolean {
  if (other === undefined) return false;
  return one.shared > other.shared || (one.shared === other.shared && one.record < other.record);
}
