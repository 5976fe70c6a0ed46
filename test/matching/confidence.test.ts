import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probabilities } from '../../src/matching/confidence.ts';

const utilities = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 30 });

describe('probabilities of the candidates', () => {
  test('lie in [0, 1] and leave room for none of them', () => {
    fc.assert(
      fc.property(utilities, (values) => {
        const shares = probabilities(values);
        const total = shares.reduce((sum, share) => sum + share, 0);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(total).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('keep the order of the utilities', () => {
    fc.assert(
      fc.property(utilities, (values) => {
        const sorted = [...values].sort((a, b) => b - a);
        const shares = probabilities(sorted);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });

  test('two candidates that match alike share what one alone would have', () => {
    expect(probabilities([3])[0]).toBeCloseTo(0.9526, 4);
    expect(probabilities([3, 3])[0]).toBeCloseTo(0.4879, 4);
  });

  test('a candidate no better than none is a coin toss', () => {
    expect(probabilities([0])).toEqual([0.5]);
    expect(probabilities([])).toEqual([]);
  });
});
