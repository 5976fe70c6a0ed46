import { describe, expect, test } from 'vitest';
import { posteriorRate } from '../../src/learning/posterior-rate.ts';
import { type RecordEvidence, recordTrust } from '../../src/learning/record-trust.ts';

const item = (S: number, F: number, claim: number) => ({ S, F, claim });
const NOTHING: RecordEvidence = {
  tier: 'ai_generated',
  confidence: 0.84,
  n0: 4.032,
  items: [],
  wrong: 0,
  right: 0,
  users: 0,
  incidents: 0,
  days: 0,
  bestLow: posteriorRate(0.9, 4.032, { S: 0, F: 0 }).low,
};
const PROMOTED: RecordEvidence = {
  ...NOTHING,
  items: [item(6, 0, 0.85)],
  right: 2,
  users: 4,
  incidents: 5,
  days: 3,
  bestLow: posteriorRate(0.85, 4.032, { S: 6, F: 0 }).low,
};

describe('confidence and tier', () => {
  test.each<[string, RecordEvidence, number | null, number, number, string, boolean, boolean]>([
    ['no votes', NOTHING, null, 0.5856, 0.84, 'ai_generated', false, false],
    ['six worked', PROMOTED, 0.9214, 0.7692, 0.8887, 'community_verified', false, false],
    [
      'the claims were wrong',
      {
        ...PROMOTED,
        tier: 'community_verified',
        items: [item(1, 5, 0.9)],
        right: 0,
        bestLow: posteriorRate(0.9, 4.032, { S: 1, F: 5 }).low,
      },
      0.3143,
      0.2798,
      0.5256,
      'ai_generated',
      true,
      false,
    ],
    [
      'a fix and a dead end as foretold',
      {
        ...NOTHING,
        items: [item(4, 1, 0.8), item(3, 0, 0.9)],
        wrong: 1,
        right: 5,
        users: 5,
        incidents: 6,
        days: 4,
        bestLow: posteriorRate(0.8, 4.032, { S: 4, F: 1 }).low,
      },
      0.9594,
      0.5903,
      0.8358,
      'community_verified',
      false,
      false,
    ],
    [
      'many say it is not this error',
      {
        ...NOTHING,
        tier: 'human_reviewed',
        confidence: 0.95,
        n0: 20.52,
        items: [item(2, 0, 0.9)],
        wrong: 6,
        right: 2,
        users: 2,
        incidents: 2,
        days: 2,
        bestLow: posteriorRate(0.9, 20.52, { S: 2, F: 0 }).low,
      },
      0.9333,
      0.8011,
      0.5107,
      'human_reviewed',
      true,
      true,
    ],
  ])('%s', (_, evidence, agree, bestLow, confidence, tier, disputed, needsReview) => {
    const trust = recordTrust(evidence);
    if (agree === null) expect(trust.agree).toBeNull();
    else expect(trust.agree).toBeCloseTo(agree, 4);
    expect(evidence.bestLow).toBeCloseTo(bestLow, 4);
    expect(trust.confidence).toBeCloseTo(confidence, 4);
    expect(trust).toMatchObject({ tier, disputed, needsReview });
  });

  test.each<[string, Partial<RecordEvidence>]>([
    ['two people', { users: 2 }],
    ['two incidents', { incidents: 2 }],
    ['one day', { days: 1 }],
    ['fewer than three votes', { items: [item(2.9, 0, 0.85)] }],
    ['claims that missed', { items: [item(6, 3, 0.95)] }],
    ['15 % "not this error"', { wrong: 2, right: 6 }],
    ['no fix good enough', { bestLow: 0.49 }],
    ['no fix at all', { bestLow: null }],
    ['a tier of its own', { tier: 'draft' }],
  ])('%s promote nothing', (_, over) => {
    const evidence = { ...PROMOTED, ...over };
    expect(recordTrust(evidence)).toMatchObject({ tier: evidence.tier, disputed: false });
  });

  test('wrong claims need five votes, "not this error" three tenths', () => {
    const missed = (S: number, F: number) => recordTrust({ ...PROMOTED, items: [item(S, F, 0.9)] });
    expect(missed(0, 4.9).disputed).toBe(false);
    expect(missed(0, 5).disputed).toBe(true);
    expect(recordTrust({ ...NOTHING, wrong: 2, right: 0 }).disputed).toBe(false);
    expect(recordTrust({ ...NOTHING, wrong: 3, right: 2 }).disputed).toBe(true);
  });

  test('a reproduced record keeps its tier in dispute and asks for a review', () => {
    const trust = recordTrust({ ...NOTHING, tier: 'reproduced', wrong: 9 });
    expect(trust).toMatchObject({ tier: 'reproduced', disputed: true, needsReview: true });
  });

  test('"not this error" without a vote lowers the claimed confidence alone', () => {
    expect(recordTrust({ ...NOTHING, wrong: 1 }).confidence).toBeCloseTo(0.84 * (1 - 1 / 6), 6);
  });
});
