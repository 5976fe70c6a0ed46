import { describe, expect, test } from 'vitest';
import { orderFixes } from '../../src/learning/order-fixes.ts';
import { posteriorRate } from '../../src/learning/posterior-rate.ts';

const AI = 4.032;
const REVIEWED = 20.52;
const fix = (item: string, claim: number, n0: number, S: number, F: number) => ({
  item,
  n: S + F,
  ...posteriorRate(claim, n0, { S, F }),
});
const NEW = fix('new', 0.5, 2, 0, 0);
const FOUR = [fix('w0', 0.85, AI, 8, 2), fix('w1', 0.8, AI, 6, 1), fix('w2', 0.9, AI, 5, 5), NEW];

describe('the order of the fixes', () => {
  test.each([
    [
      'no votes: by the claims',
      [fix('w0', 0.85, AI, 0, 0), fix('w1', 0.8, AI, 0, 0), fix('w2', 0.9, AI, 0, 0)],
      [0.5315, 0.4811, 0.5856],
      'w2 w0 w1',
      {},
    ],
    [
      'votes decide',
      [fix('w0', 0.85, AI, 6, 0), fix('w1', 0.8, AI, 0, 0), fix('w2', 0.9, AI, 0, 2)],
      [0.7692, 0.4811, 0.3523],
      'w0 w1 w2',
      {},
    ],
    [
      'what failed here goes last, however good',
      [fix('w0', 0.85, AI, 1, 0), fix('w1', 0.8, AI, 0, 0), fix('w2', 0.9, AI, 9, 1)],
      [0.5999, 0.4811, 0.7523],
      'w0 w1 w2',
      { failedHere: new Set(['w2']) },
    ],
    ['the third slot explores', FOUR, [0.6513, 0.6525, 0.4449, 0.1642], 'w1 w0 new w2', {}],
    [
      'much evidence before high claims',
      [fix('w0', 0.75, REVIEWED, 30, 6), fix('w1', 0.9, AI, 1, 0), fix('w2', 0.6, AI, 0, 1)],
      [0.7271, 0.6468, 0.2376],
      'w0 w1 w2',
      {},
    ],
  ])('%s', (_, fixes, lows, order, context) => {
    for (const [index, low] of lows.entries()) expect(fixes[index]?.low).toBeCloseTo(low, 4);
    expect(orderFixes(fixes, context)).toEqual(order.split(' '));
  });

  test('the upper bound of the new fix is what lifts it', () => {
    expect(NEW.high).toBeCloseTo(0.8358, 4);
  });

  test.each([
    ['unreviewed', { unreviewed: new Set(['new']) }],
    ['failed here', { failedHere: new Set(['new']) }],
    ['contradicted by the trace', { contradicted: new Set(['new']) }],
  ])('a fix that is %s is not lifted', (_, context) => {
    expect(orderFixes(FOUR, context)).toEqual(['w1', 'w0', 'w2', 'new']);
  });

  test('fixes that fit, then contradicted ones, then those that failed here', () => {
    const context = { contradicted: new Set(['w1']), failedHere: new Set(['w0']) };
    expect(orderFixes(FOUR.slice(0, 3), context)).toEqual(['w2', 'w1', 'w0']);
  });

  test('equal fixes keep the order of the record', () => {
    const equal = ['b', 'a', 'c'].map((item) => fix(item, 0.8, AI, 0, 0));
    expect(orderFixes(equal)).toEqual(['b', 'a', 'c']);
  });
});
