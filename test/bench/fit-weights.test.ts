import { expect, test } from 'vitest';
import type { ChoiceSet } from '../../bench/choice-sets.ts';
import { fitWeights } from '../../bench/fit-weights.ts';

/** Sets of one matched record, right in `right` of `all`, whose coverage is given. */
const alone = (coverage: number, right: number, all: number): ChoiceSet[] =>
  Array.from({ length: all }, (_, at) => ({
    options: [
      {
        terms: [
          ['regex', 1],
          ['regexCoverage', coverage],
        ],
        right: at < right,
      },
    ],
    noneRight: at >= right,
    weight: 1,
  }));

test('what is fitted says how often such a match was right', () => {
  const weights = fitWeights([...alone(0, 200, 1000), ...alone(1, 900, 1000)]);
  const share = (utility: number) => 1 / (1 + Math.exp(-utility));
  expect(share(weights.regex)).toBeCloseTo(0.2, 1);
  expect(share(weights.regex + weights.regexCoverage)).toBeCloseTo(0.9, 1);
});

test('a term that never occurs keeps the weight 0', () => {
  expect(fitWeights(alone(1, 5, 10)).likeness).toBe(0);
});
