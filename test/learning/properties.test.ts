import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateRecord } from '../../src/learning/rate-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';

const NOISE = 1e-9;
const outcome = fc.constantFrom<VoteEvent['outcome']>(
  'worked',
  'partly',
  'failed',
  'worse',
  'withdrawn',
  'wrong_match',
);
const event = fc
  .record({
    user: fc.constantFrom('u1', 'u2', 'u3', 'u4'),
    incident: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5'),
    item: fc.constantFrom('fix:0', 'fix:1', 'fix:2', 'dead_end:0', 'dead_end:2', 'fix:7', null),
    outcome,
    age: fc.double({ min: 0, max: 1500, noNaN: true }),
  })
  .map(({ age, ...over }) => aVote({ ...over, at: daysAgo(age) }));
const ledger = fc.array(event, { maxLength: 40 });
/** Ledgers in which no two events are of the same instant. */
const untied = fc.uniqueArray(event, { maxLength: 40, selector: ({ at }) => at });
const RECORD = aRatedRecord();

function rateOf(events: readonly VoteEvent[], name: string) {
  return rateRecord(RECORD, events, NOW).items.find(({ item }) => item === name)!;
}

describe('whatever people press', () => {
  const press = fc.record({
    user: fc.constantFrom('u1', 'u9'),
    incident: fc.constantFrom('i1', 'i9'),
  });

  test('a new up never lowers a rate, a new down never raises it', () => {
    const target = fc.constantFrom('fix:0', 'dead_end:0');
    fc.assert(
      fc.property(ledger, press, target, fc.boolean(), (events, who, item, up) => {
        const vote = aVote({ ...who, item, outcome: up ? 'worked' : 'failed' });
        const change = rateOf([...events, vote], item).rate - rateOf(events, item).rate;
        const towards = up === item.startsWith('fix') ? change : -change;
        expect(towards).toBeGreaterThanOrEqual(-NOISE);
      }),
      { numRuns: 500 },
    );
  });

  test('a person weighs less than five votes on an item, an incident no more than two', () => {
    const many = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(many, outcome, (count, said) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const person = all.map((index) => aVote({ incident: `i${index}`, outcome: said }));
        const incident = all.map((index) => aVote({ user: `u${index}`, outcome: said }));
        expect(rateOf(person, 'fix:0').n).toBeLessThan(5);
        expect(rateOf(incident, 'fix:0').n).toBeLessThan(2);
      }),
    );
  });

  test('nobody moves a rate alone beyond five votes, however often they press', () => {
    const target = fc.constantFrom('fix:0', 'dead_end:0');
    fc.assert(
      fc.property(ledger, target, (events, item) => {
        const alone = events.filter(({ user }) => user === 'u1');
        const { n0 } = rateRecord(RECORD, [], NOW);
        const weight = item.startsWith('fix') ? n0 : 1.5 * n0;
        const claim = rateOf([], item).rate;
        const { rate } = rateOf(alone, item);
        expect(rate).toBeLessThan((weight * claim + 5) / (weight + 5));
        expect(rate).toBeGreaterThan((weight * claim) / (weight + 5));
      }),
    );
  });

  test('shares stay shares and the interval holds its rate', () => {
    fc.assert(
      fc.property(ledger, (events) => {
        const rates = rateRecord(RECORD, events, NOW);
        for (const { rate, low, high, S, F, n } of rates.items) {
          expect(0 < low && low < rate && rate < high && high < 1).toBe(true);
          expect(S >= 0 && F >= 0 && n === S + F).toBe(true);
        }
        expect(rates.fixSuccessRate > 0 && rates.fixSuccessRate < 1).toBe(true);
        expect(rates.confidence >= 0 && rates.confidence <= 1).toBe(true);
      }),
    );
  });

  test('the order of the lines does not matter where no two are of the same instant', () => {
    const shuffled = untied.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        const rates = rateRecord(RECORD, events, NOW);
        expect(rateRecord(RECORD, others, NOW)).toEqual(rates);
      }),
    );
  });

  test('an event delivered twice counts once', () => {
    fc.assert(
      fc.property(ledger, (events) => {
        const twice = events.flatMap((event) => [event, event]);
        expect(rateRecord(RECORD, twice, NOW)).toEqual(rateRecord(RECORD, events, NOW));
      }),
    );
  });

  test('after everybody has withdrawn everything, nothing has happened', () => {
    fc.assert(
      fc.property(ledger, (events) => {
        const undone = events.map((event) => ({
          ...event,
          outcome: 'withdrawn' as const,
          at: daysAgo(0),
        }));
        expect(rateRecord(RECORD, [...events, ...undone], NOW)).toEqual(
          rateRecord(RECORD, [], NOW),
        );
      }),
    );
  });
});
