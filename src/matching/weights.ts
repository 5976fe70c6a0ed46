import type { TermName } from './terms.ts';

/** Fitted by `npm run fit` on the tuning part of the labelled set; not to be edited by hand. */
export const WEIGHTS: Readonly<Record<TermName, number>> = {
  regex: -2.0,
  regexLineWeight: 1.1,
  regexSpecificity: 0.83,
  regexCoverage: 1.61,
  regexHeadline: 0.88,
  regexCode: 0.4,
  regexOutermost: 1.38,
  regexWrapper: -1.48,
  regexInner: -1.07,
  general: -0.77,
  specific: 1.76,
  words: -7.73,
  wordsLineWeight: -0.84,
  wordsCoverage: 2.79,
  wordsRecall: 3.64,
  wordsCode: 0.23,
  wordsContext: 2.97,
  likeness: 0.52,
};
