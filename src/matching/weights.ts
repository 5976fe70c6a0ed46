import type { TermName } from './terms.ts';

/** Fitted by `npm run fit` on the tuning part of the labelled set; not to be edited by hand. */
export const WEIGHTS: Readonly<Record<TermName, number>> = {
  regex: -1.5,
  regexLineWeight: 0.82,
  regexSpecificity: 0.65,
  regexCoverage: 1.63,
  regexHeadline: 1.4,
  regexCode: 0.36,
  regexOutermost: 1.54,
  regexWrapper: -1.71,
  regexInner: -1.59,
  general: -0.6,
  specific: 2.0,
  words: -8.52,
  wordsLineWeight: -0.79,
  wordsCoverage: 2.91,
  wordsRecall: 4.8,
  wordsCode: 0.36,
  wordsContext: 2.36,
  likeness: 0.51,
};
