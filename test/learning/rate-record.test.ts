import { describe, expect, test } from 'vitest';
import { rateRecord } from '../../src/learning/rate-record.ts';
import type { RatedRecord } from '../../src/learning/rated-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import type { ErrorRecord } from '../../src/records/schema.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';

/** n0 = 20.52 */
const REVIEWED = aRatedRecord({
  confidence: 0.95,
  verification_tier: 'human_reviewed',
  evidence_count: 15,
});
/** 1.5 n0 = 9.45: n0 = 0.9 x 0.7 x (8 + 4 log2(1 + 7)) x 0.5 */
const CHECKED = aRatedRecord({
  confidence: 0.9,
  verification_tier: 'community_verified',
  evidence_count: 7,
  last_confirmed: '2025-11-22',
});

/** One vote each of different people in different incidents, unless `over` says otherwise. */
function votes(...overs: readonly Partial<VoteEvent>[]): VoteEvent[] {
  return overs.map((over, index) => aVote({ user: `u${index}`, incident: `i${index}`, ...over }));
}

function itemOf(record: RatedRecord, events: readonly VoteEvent[], name: string) {
  const found = rateRecord(record, events, NOW).items.find(({ item }) => item === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('a rated item, from ledger to rate', () => {
  const down = { outcome: 'failed' } as const;
  test.each<[string, RatedRecord, string, VoteEvent[], number[]]>([
    ['no votes', aRatedRecord(), 'fix:0', [], [0, 0, 0.85, 0.5315, 0.9659]],
    ['1 up', aRatedRecord(), 'fix:0', votes({}), [1, 0, 0.8798, 0.5999, 0.9728]],
    ['3 down', aRatedRecord(), 'fix:0', votes(down, down, down), [0, 3, 0.4874, 0.2722, 0.7073]],
    [
      '5 up in one incident',
      aRatedRecord(),
      'fix:1',
      votes(...times(5, { incident: 'i', item: 'fix:1' })),
      [1.6667, 0, 0.8585, 0.5949, 0.9616],
    ],
    [
      'mixed ages, people and incidents',
      REVIEWED,
      'fix:2',
      [
        aVote({ item: 'fix:2', user: 'u3', incident: 'i3', outcome: 'partly', at: daysAgo(730) }),
        aVote({ item: 'fix:2', user: 'u2', incident: 'i2', at: daysAgo(365) }),
        aVote({ item: 'fix:2', user: 'u1', incident: 'i1' }),
        aVote({ item: 'fix:2', user: 'u4', incident: 'i1', outcome: 'failed' }),
      ],
      [1.2917, 0.7917, 0.8742, 0.7589, 0.9388],
    ],
    [
      '2 confirm a dead end',
      aRatedRecord(),
      'dead_end:0',
      votes(...times(2, { item: 'dead_end:0', ...down })),
      [2, 0, 0.6994, 0.4738, 0.8574],
    ],
    [
      '4 say that it worked',
      aRatedRecord(),
      'dead_end:0',
      votes(...times(4, { item: 'dead_end:0' })),
      [0, 4, 0.3611, 0.1996, 0.5618],
    ],
    [
      'ONE says so in 5 incidents',
      aRatedRecord(),
      'dead_end:1',
      votes(...times(5, { item: 'dead_end:1', user: 'u' })),
      [0, 2.7778, 0.6167, 0.405, 0.7919],
    ],
    [
      '3 confirm (one a year ago), 1 worked',
      CHECKED,
      'dead_end:2',
      votes(
        { item: 'dead_end:2', ...down },
        { item: 'dead_end:2', ...down },
        { item: 'dead_end:2', ...down, at: daysAgo(365) },
        { item: 'dead_end:2' },
      ),
      [2.5, 1, 0.8863, 0.7278, 0.9579],
    ],
  ])('%s', (_, record, name, events, [S, F, rate, low, high]) => {
    const item = itemOf(record, events, name);
    expect(item.S).toBeCloseTo(S!, 4);
    expect(item.F).toBeCloseTo(F!, 4);
    expect(item.n).toBe(item.S + item.F);
    expect(item.rate).toBeCloseTo(rate!, 4);
    expect(item.low).toBeCloseTo(low!, 4);
    expect(item.high).toBeCloseTo(high!, 4);
  });

  test('people are counted as they voted, the claim is kept as it was written', () => {
    const events = votes({}, {}, { outcome: 'partly' }, down, { outcome: 'worse' });
    expect(itemOf(aRatedRecord(), events, 'fix:0')).toMatchObject({
      kind: 'fix',
      prior: 0.85,
      people: { worked: 2, partly: 1, failed: 1, worse: 1 },
    });
  });

  test('a dead end is disputed by three people in three incidents, not by one in five', () => {
    const worked = { item: 'dead_end:0' };
    const one = votes(...times(9, { ...worked, user: 'u' }));
    const twoIncidents = votes(...times(4, worked)).map((vote, index) => ({
      ...vote,
      incident: `i${index % 2}`,
    }));
    const three = votes(worked, worked, worked);
    const disputed = (events: VoteEvent[]) => itemOf(aRatedRecord(), events, 'dead_end:0').disputed;
    expect([one, twoIncidents, three].map(disputed)).toEqual([false, false, true]);
  });

  test('a fix that keeps failing leaves the order for the dead ends', () => {
    const rates = rateRecord(aRatedRecord(), votes(...times(20, down)), NOW);
    expect(rates.items[0]).toMatchObject({ item: 'fix:0', movedToDeadEnds: true });
    expect(rates.items[0]?.high).toBeLessThan(0.35);
    expect(rates.order).toEqual(['fix:2', 'fix:1']);
  });
});

describe('a rated record', () => {
  test('without votes it is what it claims', () => {
    const rates = rateRecord(aRatedRecord(), [], NOW);
    expect(rates).toMatchObject({
      record: 'grpc/goaway',
      confidence: 0.84,
      tier: 'ai_generated',
      disputed: false,
      needsReview: false,
      stale: false,
      order: ['fix:2', 'fix:0', 'fix:1'],
    });
    expect(rates.n0).toBeCloseTo(4.032, 6);
    expect(rates.items.map(({ item }) => item)).toEqual([
      'fix:0',
      'fix:1',
      'fix:2',
      'dead_end:0',
      'dead_end:1',
      'dead_end:2',
    ]);
  });

  test('three people in three incidents on two days promote it, on one day not', () => {
    const twoDays = votes({}, {}, { at: daysAgo(1) }, {});
    expect(rateRecord(aRatedRecord(), twoDays, NOW).tier).toBe('community_verified');
    expect(rateRecord(aRatedRecord(), votes({}, {}, {}, {}), NOW).tier).toBe('ai_generated');
  });

  test('"not this error" cuts confidence: wrong and voted, one each per person and incident', () => {
    const wrong = { item: null, outcome: 'wrong_match' } as const;
    const events = [
      aVote(),
      aVote({ item: 'fix:1' }),
      aVote(wrong),
      aVote({ ...wrong, user: 'u2' }),
    ];
    // Two wrong, one voted on: wr = 2 / (2 + 1 + 5); without them c is the same but for that factor.
    const without = rateRecord(aRatedRecord(), events.slice(0, 2), NOW).confidence;
    expect(rateRecord(aRatedRecord(), events, NOW).confidence).toBeCloseTo(without * 0.75, 6);
  });

  test('a fix that made it worse asks for a review, a dead end that did so does not', () => {
    const worse = { outcome: 'worse' } as const;
    expect(rateRecord(aRatedRecord(), votes(worse), NOW).needsReview).toBe(true);
    const deadEnd = votes({ ...worse, item: 'dead_end:0' });
    expect(rateRecord(aRatedRecord(), deadEnd, NOW).needsReview).toBe(false);
  });

  test('a record without fixes or dead ends has a rate of its own and nothing else', () => {
    const bare = aRatedRecord({ workarounds: [], dead_ends: [] });
    expect(rateRecord(bare, votes({}), NOW)).toMatchObject({ items: [], order: [] });
  });

  test('a record of the knowledge base can be rated as it is', () => {
    // Checked by the compiler: every ErrorRecord is a RatedRecord.
    const asRated = (record: ErrorRecord): RatedRecord => record;
    expect(asRated).toBeTypeOf('function');
  });
});
