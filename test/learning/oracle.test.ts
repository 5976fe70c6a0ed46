import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLedger, parseLedger } from '../../src/app/parse-ledger.ts';
import { rateRecord } from '../../src/learning/rate-record.ts';
import type { RatedRecord } from '../../src/learning/rated-record.ts';
import { versionRates } from '../../src/learning/version-rate.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';
import { oracleRates, oracleVersionRates } from './oracle.ts';

const DIGITS = 9;
const share = fc.double({ min: 0, max: 1, noNaN: true });

const record: fc.Arbitrary<RatedRecord> = fc
  .record({
    confidence: share,
    verification_tier: fc.constantFrom(
      'ai_generated',
      'community_verified',
      'reproduced',
      'human_reviewed',
      'constructor',
    ),
    evidence_count: fc.integer({ min: 0, max: 300 }),
    last_confirmed: fc.constantFrom(null, '2026-11-22', '2025-03-01', '2020-01-01', '2027-01-01'),
    fix_success_rate: share,
    fixes: fc.array(share, { minLength: 1, maxLength: 6 }),
    ends: fc.array(share, { maxLength: 3 }),
    named: fc.boolean(),
  })
  .map(({ fixes, ends, named, ...rest }) =>
    aRatedRecord({
      ...rest,
      workarounds: fixes.map((success_rate, n) =>
        n === 1 && named ? { id: 'raise-limit', success_rate } : { success_rate },
      ),
      dead_ends: ends.map((fail_rate) => ({ fail_rate })),
    }),
  );

const event = fc
  .record({
    team: fc.constantFrom('T1', 'T1', 'T2'),
    user: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5'),
    incident: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6'),
    item: fc.constantFrom(
      'fix:0',
      'fix:0',
      'fix:1',
      'raise-limit',
      'fix:5',
      'dead_end:0',
      'dead_end:1',
      'fix:99',
      null,
    ),
    outcome: fc.constantFrom<VoteEvent['outcome']>(
      'worked',
      'worked',
      'partly',
      'failed',
      'worse',
      'trying',
      'withdrawn',
      'wrong_match',
    ),
    // Ties, events from the future, and the half-lives in between.
    age: fc.oneof(
      fc.constantFrom(0, 1, 365, 730, -3),
      fc.double({ min: 0, max: 1500, noNaN: true }),
    ),
    version: fc.constantFrom(undefined, '1.62.0', 'v1.62', '1.6', '2'),
    elsewhere: fc.boolean(),
  })
  .map(({ age, version, elsewhere, ...over }) =>
    aVote({
      ...over,
      at: daysAgo(age),
      ...(version === undefined ? {} : { version }),
      ...(elsewhere && age > 1400 ? { record: 'grpc/other' } : {}),
    }),
  );
const ledger = fc.array(event, { maxLength: 60 });

describe('the rates, against the formulas written down a second time', () => {
  test('every figure of every record is the same on any ledger', () => {
    fc.assert(
      fc.property(record, ledger, (rated, events) => {
        const ours = rateRecord(rated, events, NOW);
        const theirs = oracleRates(rated, events, NOW);
        expect(ours.n0).toBeCloseTo(theirs.n0, DIGITS);
        expect(ours.fixSuccessRate).toBeCloseTo(theirs.fixSuccessRate, DIGITS);
        expect(ours.confidence).toBeCloseTo(theirs.confidence, DIGITS);
        expect([ours.tier, ours.disputed, ours.order]).toEqual([
          theirs.tier,
          theirs.disputed,
          theirs.order,
        ]);
        for (const [place, item] of theirs.items.entries()) {
          const own = ours.items[place]!;
          expect([own.item, own.disputed, own.movedToDeadEnds]).toEqual([
            item.item,
            item.disputed,
            item.moved,
          ]);
          for (const figure of ['rate', 'low', 'high', 'S', 'F', 'n'] as const)
            expect(own[figure], `${item.item} ${figure}`).toBeCloseTo(item[figure], DIGITS);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('so are the rates on one version', () => {
    fc.assert(
      fc.property(record, ledger, (rated, events) => {
        const overall = rateRecord(rated, events, NOW).items;
        const reader = { version: '1.62.3', now: NOW };
        const ours = versionRates(rated, events, overall, reader);
        const theirs = oracleVersionRates(rated, events, reader);
        expect(ours.map(({ item }) => item)).toEqual(theirs.map(({ item }) => item));
        for (const [place, { rate, n }] of theirs.entries()) {
          expect(ours[place]?.rate).toBeCloseTo(rate, DIGITS);
          expect(ours[place]?.n).toBeCloseTo(n, DIGITS);
          expect(ours[place]?.show).toBe(n >= 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a ledger that went through a file gives the same rates', () => {
    fc.assert(
      fc.property(record, ledger, (rated, events) => {
        const sayable = checkLedger(events.map((data, line) => ({ line, data }))).entries;
        const said = sayable.map((entry) => entry.event);
        const read = parseLedger(said.map((line) => JSON.stringify(line)).join('\n'));
        expect(read.problems).toEqual([]);
        const again = read.entries.map((entry) => entry.event);
        expect(rateRecord(rated, again, NOW)).toEqual(rateRecord(rated, said, NOW));
      }),
      { numRuns: 100 },
    );
  });
});
