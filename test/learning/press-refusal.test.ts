import { describe, expect, test } from 'vitest';
import { type Press, pressRefusal } from '../../src/learning/press-refusal.ts';
import { daysAgo, NOW } from '../support/rated.ts';

const press = (over: Partial<Press>): Press => ({
  isBot: false,
  userTeam: 'T1',
  cardTeam: 'T1',
  cardPostedAt: new Date(daysAgo(1)),
  ...over,
});

describe('who may press', () => {
  test.each([
    ['a member of the workspace counts', {}, undefined],
    ['a bot does not', { isBot: true }, 'bot'],
    ['a guest of another workspace does not', { userTeam: 'T2' }, 'guest'],
    ['a card of 30 days is still good', { cardPostedAt: new Date(daysAgo(30)) }, undefined],
    ['an older one is not', { cardPostedAt: new Date(daysAgo(30.01)) }, 'too_old'],
  ] as const)('%s', (_, over, refusal) => {
    expect(pressRefusal(press(over), NOW)).toBe(refusal);
  });
});
