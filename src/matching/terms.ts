import type { Features } from './features.ts';

/** Specificity beyond this adds nothing: a long message is no surer than a clear one. */
const MAX_SPECIFICITY = 30;

type Term = (features: Features) => number;

/**
 * What counts for a record whose regex matched, each about [0, 1] or [0, 3], in the order of the
 * weights. The first is the constant.
 */
const CONFIRMED = {
  regex: () => 1,
  regexLineWeight: (f) => f.lineWeight,
  regexSpecificity: (f) => Math.min(MAX_SPECIFICITY, f.specificity) / 10,
  regexCoverage: (f) => f.coverage,
  regexHeadline: (f) => f.headline,
  regexCode: (f) => f.code,
  regexOutermost: (f) => (f.root === 0.5 ? 1 : 0),
  regexWrapper: (f) => f.wrapper,
  regexInner: (f) => f.inner,
  general: (f) => f.general,
  specific: (f) => f.specific,
} as const satisfies Record<string, Term>;

/** The same for a record that only shares words with the paste. */
const UNCONFIRMED = {
  words: () => 1,
  wordsLineWeight: (f) => f.lineWeight,
  wordsCoverage: (f) => f.coverage,
  wordsRecall: (f) => f.recall,
  wordsCode: (f) => f.code,
  wordsContext: (f) => f.context,
  likeness: (f) => f.likeness,
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof CONFIRMED | keyof typeof UNCONFIRMED;

const CONFIRMED_TERMS = entriesOf(CONFIRMED);
const UNCONFIRMED_TERMS = entriesOf(UNCONFIRMED);

/** The terms that apply to a candidate: those of the other kind of candidate are left out. */
export function termsOf(features: Features): (readonly [TermName, number])[] {
  const terms = features.hit === null ? UNCONFIRMED_TERMS : CONFIRMED_TERMS;
  return terms.map(([name, term]) => [name, term(features)]);
}

function entriesOf<Name extends TermName>(terms: Record<Name, Term>) {
  // Object.entries forgets the names' type.
  return Object.entries(terms) as [Name, Term][];
}
