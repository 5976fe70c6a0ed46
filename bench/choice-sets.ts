import { type Candidate, createRanker } from '../src/matching/create-ranker.ts';
import { readReport } from '../src/matching/read-report.ts';
import { type TermName, termsOf } from '../src/matching/terms.ts';
import type { Catalog } from '../src/records/catalog.ts';
import type { ErrorRecord } from '../src/records/schema.ts';
import type { LabelledSet } from './labelled-set.ts';
import type { Part } from './part-of.ts';
import { acceptedIds } from './verdict.ts';

/** One paste, what could explain it, and what does: one observation of a conditional logit. */
export interface ChoiceSet {
  readonly options: readonly {
    readonly terms: readonly (readonly [TermName, number])[];
    readonly right: boolean;
  }[];
  /** Whether "none of them" is right. */
  readonly noneRight: boolean;
  /** How many observations it counts as. */
  readonly weight: number;
}

/** Records are taken out, or muted, in this many rounds; siblings stay in (see leave-one-out.ts). */
const ROUNDS = 20;

/**
 * Share of pastes in words that their record's regex does not know. Our own pastes cannot tell, as
 * regexes were written with them in sight; some such pastes must be there, or the weights would
 * learn that what no regex matched is never right.
 */
const UNKNOWN_WORDING = 0.08;

/** Matches nothing that anybody pastes. */
const MUTE = 'zqzqzqzqzqzqzqzq';

/**
 * What the weights are fitted on, four kinds: each paste with its record there; with its record
 * taken out, when only none or a twin is right; with its record's regex and examples taken away;
 * and each negative.
 */
export function choiceSets(catalog: Catalog, set: LabelledSet, part: Part): ChoiceSet[] {
  const pastes = set.pastes.filter(
    (paste) => paste.part === part && catalog.find(paste.expected)?.id === paste.expected,
  );
  const rank = createRanker(catalog.records);
  const sets = pastes.map(({ text, expected }) =>
    choiceSet(rank(readReport(text)).candidates, new Set([expected]), false, 1),
  );
  for (const { text } of set.negatives.filter((negative) => negative.part === part)) {
    sets.push(choiceSet(rank(readReport(text)).candidates, new Set(), true, 1));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const chosen = new Set(
      catalog.records.filter((_, at) => at % ROUNDS === round).map(({ id }) => id),
    );
    const own = pastes.filter(({ expected }) => chosen.has(expected));
    const without = createRanker(catalog.records.filter(({ id }) => !chosen.has(id)));
    const muted = createRanker(
      catalog.records.map((record) => (chosen.has(record.id) ? mute(record) : record)),
    );
    for (const { text, expected } of own) {
      const reading = readReport(text);
      sets.push(choiceSet(without(reading).candidates, acceptedIds(expected, catalog), true, 1));
      sets.push(choiceSet(muted(reading).candidates, new Set([expected]), false, UNKNOWN_WORDING));
    }
  }
  return sets;
}

function mute(record: ErrorRecord): ErrorRecord {
  return { ...record, regex: MUTE, examples: [] };
}

function choiceSet(
  candidates: readonly Candidate[],
  right: ReadonlySet<string>,
  noneRight: boolean,
  weight: number,
): ChoiceSet {
  const options = candidates.map(({ record, features }) => ({
    terms: termsOf(features),
    right: right.has(record.id),
  }));
  return { options, noneRight, weight };
}
