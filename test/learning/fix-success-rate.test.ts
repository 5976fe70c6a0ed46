import { describe, expect, test } from 'vitest';
import { fixSuccessRate } from '../../src/learning/fix-success-rate.ts';
import { rateRecord } from '../../src/learning/rate-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';

function fixed(count: number, over: Partial<VoteEvent> = {}): VoteEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${over.outcome ?? 'worked'}${index}`;
    return aVote({ incident: id, user: id, ...over });
  });
}
const failed = (count: number) => fixed(count, { outcome: 'failed' });
const reviewed = aRatedRecord({
  confidence: 0.95,
  verification_tier: 'human_reviewed',
  evidence_count: 15,
  fix_success_rate: 0.88,
});

describe('the record-level success rate', () => {
  test.each([
    ['no incidents', aRatedRecord(), [], 0.7],
    ['2 fixed', aRatedRecord(), fixed(2), 0.7995],
    ['3 fixed, 2 not', aRatedRecord(), [...fixed(3), ...failed(2)], 0.6446],
    [
      '4 fixed a year ago, 2 not',
      aRatedRecord(),
      [...fixed(4, { at: daysAgo(365) }), ...failed(2)],
      0.6004,
    ],
    ['1 fixed, 9 not', reviewed, [...fixed(1), ...failed(9)], 0.6244],
  ])('%s', (_, record, events, expected) => {
    expect(rateRecord(record, events, NOW).fixSuccessRate).toBeCloseTo(expected, 4);
  });

  const one = (S: number, F: number) => fixSuccessRate(0.7, 4.032, { S, F });
  const rate = (events: Partial<VoteEvent>[]) =>
    rateRecord(aRatedRecord(), events.map(aVote), NOW).fixSuccessRate;

  test('one fix that helped makes the incident, whatever failed before it', () => {
    const events: Partial<VoteEvent>[] = [{ outcome: 'failed' }, { item: 'fix:1' }];
    expect(rate(events)).toBeCloseTo(one(1, 0), 6);
  });

  test('two who disagree on the one fix have not fixed it, nor has "partly"', () => {
    expect(rate([{}, { user: 'u2', outcome: 'failed' }])).toBeCloseTo(one(0, 1), 6);
    expect(rate([{ outcome: 'partly' }])).toBeCloseTo(one(0, 1), 6);
  });

  test('a press on a dead end reports the incident; a withdrawn or wrong match does not', () => {
    expect(rate([{ item: 'dead_end:0', outcome: 'failed' }])).toBeCloseTo(one(0, 1), 6);
    expect(rate([{ outcome: 'withdrawn' }])).toBeCloseTo(one(0, 0), 6);
    expect(rate([{ item: null, outcome: 'wrong_match' }])).toBeCloseTo(one(0, 0), 6);
  });

  test('an incident is as old as its last standing press', () => {
    const events = [{ at: daysAgo(730) }, { user: 'u2', at: daysAgo(365) }];
    expect(rate(events)).toBeCloseTo(one(0.5, 0), 6);
    const withdrawn = { user: 'u3', at: daysAgo(0), outcome: 'withdrawn' } as const;
    expect(rate([...events, withdrawn])).toBeCloseTo(one(0.5, 0), 6);
  });
});
