import { describe, expect, test } from 'vitest';
import { currentVotes } from '../../src/learning/current-votes.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { aRatedRecord, aVote, daysAgo } from '../support/rated.ts';

function standing(events: readonly Partial<VoteEvent>[], record = aRatedRecord()) {
  return currentVotes(record, events.map(aVote));
}

function outcomes(events: readonly Partial<VoteEvent>[]) {
  return standing(events).votes.map(({ item, outcome }) => `${item} ${outcome}`);
}

describe('what stands of a ledger', () => {
  test('a later vote of the same person replaces the first', () => {
    expect(outcomes([{ at: daysAgo(2) }, { at: daysAgo(1), outcome: 'failed' }])).toEqual([
      'fix:0 failed',
    ]);
  });

  test('later is by time, not by place', () => {
    expect(outcomes([{ at: daysAgo(1), outcome: 'failed' }, { at: daysAgo(2) }])).toEqual([
      'fix:0 failed',
    ]);
  });

  test('at the same instant the later line wins', () => {
    expect(outcomes([{ outcome: 'worked' }, { outcome: 'failed' }])).toEqual(['fix:0 failed']);
  });

  test('a withdrawn vote is no vote', () => {
    expect(outcomes([{ at: daysAgo(2) }, { at: daysAgo(1), outcome: 'withdrawn' }])).toEqual([]);
  });

  test('a withdrawal of nothing is nothing', () => {
    expect(standing([{ outcome: 'withdrawn' }])).toEqual({ votes: [], wrongMatches: 0 });
  });

  test('a vote cast again after a withdrawal keeps the time of its first press', () => {
    const { votes } = standing([
      { incident: 'i1', at: daysAgo(9) },
      { incident: 'i2', at: daysAgo(8) },
      { incident: 'i1', at: daysAgo(7), outcome: 'withdrawn' },
      { incident: 'i1', at: daysAgo(6) },
    ]);
    expect(votes.map(({ incident }) => incident)).toEqual(['T1\u0000i1', 'T1\u0000i2']);
    expect(votes[0]?.at).toBe(Date.parse(daysAgo(6)));
  });

  test('a retried press changes nothing', () => {
    expect(standing([{}, {}, {}])).toEqual(standing([{}]));
  });

  test('the id of an item and its place are one item, whoever used which', () => {
    const record = aRatedRecord({
      workarounds: [{ success_rate: 0.5 }, { id: 'drain', success_rate: 0.5 }],
    });
    const events = [{ item: 'fix:1' }, { item: 'drain', outcome: 'failed' }] as const;
    expect(standing(events, record).votes.map(({ item, outcome }) => [item, outcome])).toEqual([
      ['drain', 'failed'],
    ]);
  });

  test('votes on unknown items and on other records count for nothing', () => {
    const events = [{ item: 'fix:9' }, { item: 'gone' }, { item: null }, { record: 'grpc/other' }];
    expect(standing(events).votes).toEqual([]);
  });

  test('"not this error" counts once per person and incident and leaves their votes alone', () => {
    const wrong = { item: null, outcome: 'wrong_match' } as const;
    const { votes, wrongMatches } = standing([
      {},
      wrong,
      wrong,
      { ...wrong, user: 'u2' },
      { ...wrong, incident: 'i2' },
    ]);
    expect(wrongMatches).toBe(3);
    expect(votes).toHaveLength(1);
  });

  test('"not this error" can be taken back', () => {
    const events = [
      { item: null, outcome: 'wrong_match' },
      { item: null, outcome: 'withdrawn' },
    ] as const;
    expect(standing(events).wrongMatches).toBe(0);
  });

  test('"not this error" said of an item replaces the vote on it and counts once', () => {
    const { votes, wrongMatches } = standing([
      { at: daysAgo(3) },
      { at: daysAgo(2), outcome: 'wrong_match' },
      { at: daysAgo(2), outcome: 'wrong_match', item: null },
    ]);
    expect({ votes, wrongMatches }).toEqual({ votes: [], wrongMatches: 1 });
  });

  test('a time without a zone is UTC, and one that is no time is refused', () => {
    expect(standing([{ at: '2026-11-20T10:00:00' }]).votes[0]?.at).toBe(
      Date.parse('2026-11-20T10:00:00Z'),
    );
    expect(() => standing([{ at: 'yesterday' }])).toThrow('not an ISO time: "yesterday"');
  });
});
