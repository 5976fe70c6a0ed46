import { expect, test } from 'vitest';
import { pressCounts } from '../../src/learning/press-counts.ts';
import { daysAgo, NOW } from '../support/rated.ts';

const PRESS = {
  isBot: false,
  userTeam: 'T1',
  cardTeam: 'T1',
  cardPostedAt: new Date(daysAgo(30)),
};

test.each([
  ['a colleague within 30 days', {}, true],
  ['a bot', { isBot: true }, false],
  ['a guest of another workspace', { userTeam: 'T2' }, false],
  ['a press on a card of last season', { cardPostedAt: new Date(daysAgo(31)) }, false],
])('%s', (_, over, counts) => {
  expect(pressCounts({ ...PRESS, ...over }, NOW)).toBe(counts);
});
