import type { ErrorRecord } from '../src/records/schema.ts';
import { makeUpWords } from './made-up-words.ts';
import { seededRandom } from './seeded-random.ts';

/** Different made-up words; some are used far more often than others, as in any language. */
const VOCABULARY = 80_000;
/** Share of a real record's words that a record made from it replaces. */
const REPLACED = 0.6;
const MAX_EXAMPLES = 2;

/**
 * The real records and as many made from them as needed: words of four letters and more in
 * signature, examples and the regex's literals are replaced by made-up ones, the same word by the
 * same one within a record. They keep four words in ten of a real record, so they are distractors,
 * not filler. Fields that matching does not read are emptied. The same in every run.
 */
export function withSyntheticRecords(real: readonly ErrorRecord[], total: number): ErrorRecord[] {
  const random = seededRandom(total);
  const seen = new Set(real.flatMap(({ signature }) => signature.toLowerCase().match(WORD) ?? []));
  const vocabulary = makeUpWords([...seen], VOCABULARY, random);
  const records = [...real];
  while (records.length < total) {
    const model = real[records.length % real.length];
    if (model === undefined) break;
    records.push(mutated(model, records.length, replacer(vocabulary, random)));
  }
  return records;
}

function mutated(model: ErrorRecord, number: number, replace: (text: string) => string) {
  return {
    ...model,
    id: [model.id, number].join('-'),
    signature: replace(model.signature),
    signature_zh: null,
    regex: replaceLiterals(model.regex, replace),
    examples: (model.examples ?? []).slice(0, MAX_EXAMPLES).map(replace),
    ...EMPTIED,
  } satisfies ErrorRecord;
}

const EMPTIED: Pick<
  ErrorRecord,
  'versions' | 'dead_ends' | 'dead_ends_zh' | 'workarounds' | 'workarounds_zh' | 'transition_graph'
> = {
  versions: [],
  dead_ends: [],
  dead_ends_zh: [],
  workarounds: [],
  workarounds_zh: [],
  transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
};

const WORD = /[a-z]{4,}/gi;

/** Replaces words of one record; what it replaced once, it replaces alike again. */
function replacer(vocabulary: readonly string[], random: () => number) {
  const known = new Map<string, string>();
  const standIn = (word: string) => {
    let chosen = known.get(word);
    if (chosen === undefined) {
      // Squared, so that the first words of the list are common and the last ones rare. The first
      // word met is always replaced: a made-up record must never equal the real one.
      const place = Math.floor(random() ** 2 * vocabulary.length);
      const kept = known.size > 0 && random() >= REPLACED;
      chosen = kept ? word : (vocabulary[place] ?? word);
      known.set(word, chosen);
    }
    return chosen;
  };
  return (text: string) =>
    text.replace(WORD, (word) => inCaseOf(word, standIn(word.toLowerCase())));
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

// Class "[a-z[:alpha:]]", group head "(?P<name>", escape "\p{Han}", "\x{1F600}", "\b": kept as is.
const SYNTAX = /\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|\(\?P?<\w+>|\\[pPx]\{[^}]*\}|\\./gs;

function replaceLiterals(regex: string, replace: (text: string) => string): string {
  // Joined, not added up: V8 keeps sums as trees of their parts and flattens them when they are first
  // read, so that building an index over them would seem to give memory back.
  const parts: string[] = [];
  let end = 0;
  for (const { 0: syntax, index } of regex.matchAll(SYNTAX)) {
    parts.push(replace(regex.slice(end, index)), syntax);
    end = index + syntax.length;
  }
  return [...parts, replace(regex.slice(end))].join('');
}
