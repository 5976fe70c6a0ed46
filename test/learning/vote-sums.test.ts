import { describe, expect, test } from 'vitest';
import { currentVotes } from '../../src/learning/current-votes.ts';
import { decay } from '../../src/learning/decay.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { voteSums } from '../../src/learning/vote-sums.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';

function sums(events: readonly Partial<VoteEvent>[]) {
  return voteSums(currentVotes(aRatedRecord(), events.map(aVote)).votes, NOW);
}

describe('vote sums', () => {
  test.each<[string, Partial<VoteEvent>[], number, number]>([
    ['one up, 365 days old', [{ at: daysAgo(365) }], 0.5, 0],
    [
      'two people disagree in one incident',
      [{}, { user: 'u2', outcome: 'failed' }],
      0.6667,
      0.6667,
    ],
    [
      'five people up in one incident',
      ['u1', 'u2', 'u3', 'u4', 'u5'].map((user) => ({ user })),
      1.6667,
      0,
    ],
    [
      'one person up in five incidents',
      ['i1', 'i2', 'i3', 'i4', 'i5'].map((incident) => ({ incident })),
      2.7778,
      0,
    ],
    [
      'one person: up (730 d old), partly, down, in 3 incidents',
      [
        { incident: 'i1', at: daysAgo(730) },
        { incident: 'i2', outcome: 'partly' },
        { incident: 'i3', outcome: 'failed' },
      ],
      0.5833,
      0.8095,
    ],
    ['nobody', [], 0, 0],
    ['made it worse counts as did not help', [{ outcome: 'worse' }], 0, 1],
    ['a vote from tomorrow is as new as one from now', [{ at: daysAgo(-1) }], 1, 0],
  ])('%s', (_, events, S, F) => {
    const found = sums(events);
    expect(found.S).toBeCloseTo(S, 4);
    expect(found.F).toBeCloseTo(F, 4);
  });

  test('equal ids in two teams are different people and incidents', () => {
    expect(sums([{ team: 'T1' }, { team: 'T2' }]).S).toBeCloseTo(2, 4);
  });

  test('decay halves a year and stops at a quarter', () => {
    expect([-5, 0, 365, 730, 3650].map(decay)).toEqual([1, 1, 0.5, 0.25, 0.25]);
  });
});
