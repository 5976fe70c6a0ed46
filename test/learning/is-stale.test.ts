import { expect, test } from 'vitest';
import { rateRecord } from '../../src/learning/rate-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';
import { aRatedRecord, aVote, daysAgo, NOW } from '../support/rated.ts';

test.each<[string, number | null, Partial<VoteEvent>[], boolean]>([
  ['confirmed a year ago', 365, [], false],
  ['confirmed longer ago', 366, [], true],
  ['never confirmed: there is no age to name', null, [], false],
  ['confirmed since by one person twice', 900, [{}, { incident: 'i2' }], true],
  ['confirmed since by two people', 900, [{}, { user: 'u2' }], false],
  [
    'confirmed by two people before that',
    900,
    [{ at: daysAgo(950) }, { user: 'u2', at: daysAgo(950) }],
    true,
  ],
  ['"partly" confirms nothing', 900, [{}, { user: 'u2', outcome: 'partly' }], true],
  ['a dead end that worked confirms nothing', 900, [{}, { user: 'u2', item: 'dead_end:0' }], true],
])('%s', (_, age, events, stale) => {
  const last_confirmed = age === null ? null : daysAgo(age).slice(0, 10);
  const record = aRatedRecord({ last_confirmed });
  expect(rateRecord(record, events.map(aVote), NOW).stale).toBe(stale);
});
