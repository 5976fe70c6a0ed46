import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeOutcome, decodeValue, encodeOutcome, encodeValue } from '../../src/slack/ids.ts';

const value = fc.record(
  {
    sighting: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    target: fc.option(fc.stringMatching(/^[a-z0-9:/-]{1,80}$/)),
    expanded: fc.boolean(),
    position: fc.integer({ min: 1, max: 99 }),
    asked: fc.constant(true),
  },
  { requiredKeys: ['sighting', 'target', 'expanded'] },
);

test('what a button carries comes back as it went in', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeValue(encodeValue(one))).toEqual(one);
    }),
  );
});

test('so does what choosing a menu entry says', () => {
  fc.assert(
    fc.property(value, (one) => {
      const read = decodeOutcome(encodeOutcome(one, 'trying'));
      expect(read).toEqual({ value: one, outcome: 'trying' });
    }),
  );
});

test.each(['', '~1:x', '+', 'a b', 'id~x:fix:0'])('"%s" is none of ours', (text) => {
  expect(decodeValue(text)).toBeUndefined();
});
