import { beforeAll, describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import { likeness } from '../../src/matching/likeness.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { loadCatalog } from '../../src/store/record-files.ts';

let matcher: Matcher;
beforeAll(async () => {
  matcher = createMatcher((await loadCatalog('records')).catalog.records);
});

describe('an error that somebody retyped', () => {
  test.each([
    ['Eror: listn EADRINUSE: adress alredy in use', 'node/eaddrinuse', 'eadrinuse ~ eaddrinuse'],
    [
      'fatal error: dubios ownershp in repositry',
      'git/detected-dubious-ownership',
      'dubios ~ dubious',
    ],
  ])('is offered the record it means, and nothing is said unasked: %s', (text, id, slip) => {
    const { matches, reply } = matcher.match(text);
    expect(reply).toBe(false);
    const match = matches.slice(0, 3).find(({ record }) => record.id === id);
    const typo = match?.evidence.find(({ kind }) => kind === 'typo');
    expect(typo?.detail).toContain(slip);
  });
});

describe('likeness', () => {
  test('is highest for the text that the line is a slip away from', () => {
    const [same, slip, other] = likeness('connection refusd by peer', [
      ['connection refused by peer'],
      ['connection reset by peer'],
      ['no space left on device'],
    ]);
    expect(same).toBeGreaterThan(slip ?? 1);
    expect(other).toBe(0);
  });

  test('a line of any length is compared in its first part only', () => {
    expect(likeness('x'.repeat(100_000), [['no space left on device']])).toEqual([0]);
  });
});
