import { describe, expect, test } from 'vitest';
import { priorStrength } from '../../src/learning/prior-strength.ts';
import { daysAgo, NOW } from '../support/rated.ts';

describe('the strength of a record’s claims', () => {
  test.each([
    ['a young AI claim', 0.84, 'ai_generated', 1, 0, 4.032],
    ['the seed record: the floor', 0.84, 'ai_generated', 1, 904, 2],
    ['unchecked evidence counts as 3 at most', 0.88, 'ai_generated', 50, 0, 5.632],
    ['a reviewed record', 0.95, 'human_reviewed', 15, 0, 20.52],
    ['a year halves it', 0.9, 'community_verified', 7, 365, 6.3],
    ['the ceiling', 1, 'human_reviewed', 255, 0, 30],
    ['an unknown tier, never confirmed', 0.7, 'blessed', 3, null, 2.24],
    ['reproduced evidence counts in full', 0.9, 'reproduced', 7, 0, 14.4],
    ['a date ahead of us is today', 0.84, 'ai_generated', 1, -30, 4.032],
  ])('%s', (_, confidence, verification_tier, evidence_count, age, n0) => {
    const last_confirmed = age === null ? null : daysAgo(age).slice(0, 10);
    const record = { confidence, verification_tier, evidence_count, last_confirmed };
    expect(priorStrength(record, NOW)).toBeCloseTo(n0, 4);
  });
});
