import { describe, expect, test } from 'vitest';
import { posteriorRate } from '../../src/learning/posterior-rate.ts';

describe('a claim and its votes together', () => {
  test.each([
    ['a fix without votes', 0.85, 4.032, 0, 0, 0.85, 0.5315, 0.9659],
    ['1 up', 0.85, 4.032, 1, 0, 0.8798, 0.5999, 0.9728],
    ['3 down of 3 people', 0.85, 4.032, 0, 3, 0.4874, 0.2722, 0.7073],
    ['5 up in one incident', 0.8, 4.032, 5 / 3, 0, 0.8585, 0.5949, 0.9616],
    ['a reviewed fix, mixed votes', 0.9, 20.52, 1.2917, 0.7917, 0.8742, 0.7589, 0.9388],
    ['a dead end without votes', 0.6, 6.048, 0, 0, 0.6, 0.3512, 0.806],
    ['2 confirm the dead end', 0.6, 6.048, 2, 0, 0.6994, 0.4738, 0.8574],
    ['4 say the dead end worked', 0.6, 6.048, 0, 4, 0.3611, 0.1996, 0.5618],
    ['ONE says so 5 times', 0.9, 6.048, 0, 2.7778, 0.6167, 0.405, 0.7919],
    ['3 confirm, 1 worked', 0.95, 9.45, 2.5, 1, 0.8863, 0.7278, 0.9579],
    ['a certain claim is none', 1, 4.032, 0, 0, 0.98, undefined, undefined],
    // The seed record on 2026-11-22: 0 to 3 "did not help" in separate incidents.
    ['the seed, 1 down', 0.85, 2, 0, 1, 0.5667, undefined, undefined],
    ['the seed, 2 down', 0.85, 2, 0, 2, 0.425, undefined, undefined],
    ['the seed, 3 down', 0.85, 2, 0, 3, 0.34, undefined, undefined],
  ])('%s', (_, claim, strength, S, F, rate, low, high) => {
    const found = posteriorRate(claim, strength, { S, F });
    expect(found.rate).toBeCloseTo(rate, 4);
    if (low !== undefined) expect(found.low).toBeCloseTo(low, 4);
    if (high !== undefined) expect(found.high).toBeCloseTo(high, 4);
  });
});
