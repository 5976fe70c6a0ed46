import type { ErrorRecord } from '../records/schema.ts';
import { mask } from './mask.ts';
import { words } from './words.ts';

/** Words in more than this share of all records tell nothing about which one it is. */
const COMMON_SHARE = 0.1;
const COMMON_AT_LEAST = 40;
/** Most postings visited per paste, rarest words first. */
const MAX_VISITS = 20_000;

/** Inverse document frequencies and postings of the records' own words. */
export interface WordIndex {
  /** How rare a word is among the records, >= 0; unknown words count as rarest. */
  rarity(word: string): number;
  knows(word: string): boolean;
  /** Records that share rare words with a text, best first, with the shared rarity. */
  candidates(query: readonly string[], limit: number): readonly WordCandidate[];
}

export interface WordCandidate {
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

export function buildWordIndex(records: readonly ErrorRecord[]): WordIndex {
  const postings = new Map<string, number[]>();
  records.forEach((record, place) => {
    const own = new Set(recognisedBy(record).flatMap(tellingWords));
    for (const word of own) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [place]);
      else list.push(place);
    }
  });
  const total = Math.max(1, records.length);
  const rarity = (word: string) => Math.log(1 + total / (postings.get(word)?.length ?? 0.5));
  const common = Math.max(COMMON_AT_LEAST, total * COMMON_SHARE);
  return {
    rarity,
    knows: (word) => postings.has(word),
    candidates(query, limit) {
      const scores = new Map<number, number>();
      let visits = 0;
      const useful = [...new Set(query)]
        .map((word) => ({ word, list: postings.get(word) ?? [] }))
        .filter(({ list }) => list.length > 0 && list.length <= common)
        .sort((a, b) => a.list.length - b.list.length);
      for (const { word, list } of useful) {
        visits += list.length;
        if (visits > MAX_VISITS) break;
        const gain = rarity(word);
        for (const record of list) scores.set(record, (scores.get(record) ?? 0) + gain);
      }
      return [...scores]
        .map(([record, shared]) => ({ record, shared }))
        .sort((a, b) => b.shared - a.shared || a.record - b.record)
        .slice(0, limit);
    },
  };
}
