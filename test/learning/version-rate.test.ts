import { describe, expect, test } from 'vitest';
import { versionRate, versionRates } from '../../src/learning/version-rate.ts';
import { aRatedRecord, aVote, NOW } from '../support/rated.ts';

describe('the rate of one version', () => {
  test.each([
    [0.8, 0, 0, 0.8],
    [0.8, 0, 3, 0.4571],
    [0.8, 5, 0, 0.9111],
    [0.4, 6, 1, 0.6909],
    [0.9, 1, 1, 0.7667],
  ])('overall %d with %d up and %d down gives %d', (overall, S, F, expected) => {
    expect(versionRate(overall, { S, F })).toBeCloseTo(expected, 4);
  });

  const events = [
    aVote({ user: 'u1', incident: 'i1', outcome: 'failed', version: 'v1.62.3' }),
    aVote({ user: 'u2', incident: 'i2', outcome: 'failed', version: '1.62.0' }),
    aVote({ user: 'u3', incident: 'i3', outcome: 'failed', version: '1.62' }),
    aVote({ user: 'u4', incident: 'i4', version: '1.63.3' }),
    aVote({ user: 'u5', incident: 'i5' }),
  ];
  const overall = [
    { item: 'fix:0', rate: 0.8 },
    { item: 'fix:1', rate: 0.5 },
    { item: 'dead_end:0', rate: 0.5 },
  ];

  test('only votes on the same major.minor count, and three of them are shown', () => {
    const reader = { version: 'gRPC 1.62.9', now: NOW };
    const [first, second, ...rest] = versionRates(aRatedRecord(), events, overall, reader);
    expect(first).toMatchObject({ item: 'fix:0', n: 3, show: true });
    expect(first?.rate).toBeCloseTo(0.4571, 4);
    expect(second).toEqual({ item: 'fix:1', rate: 0.5, n: 0, show: false });
    expect(rest).toEqual([]);
  });

  test('a version without a number asks for nothing', () => {
    expect(versionRates(aRatedRecord(), events, overall, { version: 'latest', now: NOW })).toEqual(
      [],
    );
  });
});
