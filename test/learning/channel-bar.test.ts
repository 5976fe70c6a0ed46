import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelBar, type JudgedReply } from '../../src/learning/channel-bar.ts';

/** `right` right and `wrong` wrong answers at one confidence. */
function replies(right: number, wrong: number, confidence = 0.85): JudgedReply[] {
  return [
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ];
}

describe('the bar of a channel', () => {
  test.each([
    ['nothing was judged', [], 0.75],
    ['four of four were wrong: too few to tell', replies(0, 4), 0.75],
    ['four of five were right', replies(4, 1), 0.75],
    ['three of five were right', replies(3, 2), 0.9],
    ['the surer ones were right', [...replies(0, 5, 0.85), ...replies(5, 0, 0.92)], 0.9],
    ['the surer ones were wrong as well', [...replies(1, 4, 0.85), ...replies(3, 2, 0.92)], 0.95],
    ['even the surest were wrong', replies(3, 2, 0.99), null],
    ['the wrong ones are older than the last twenty', [...replies(20, 0), ...replies(0, 9)], 0.75],
  ])('%s', (_name, judged, expected) => {
    expect(channelBar(judged).bar).toBe(expected);
  });

  test('says what it rests on', () => {
    expect(channelBar(replies(3, 2))).toEqual({ bar: 0.9, judged: 5, right: 3 });
  });

  const reply = fc.record({
    confidence: fc.double({ min: 0.5, max: 1, noNaN: true }),
    right: fc.boolean(),
  });
  const height = (judged: readonly JudgedReply[]) => channelBar(judged).bar ?? 2;

  test('calling a right answer wrong never lowers it', () => {
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 40 }), fc.nat(), (judged, pick) => {
        const at = pick % judged.length;
        const worse = judged.map((one, place) => (place === at ? { ...one, right: false } : one));
        expect(height(worse)).toBeGreaterThanOrEqual(height(judged));
      }),
    );
  });

  test('twenty right answers in a row bring it down to the lowest, whatever was before', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 40 }), (before) => {
        expect(channelBar([...replies(20, 0, 0.97), ...before]).bar).toBe(0.75);
      }),
    );
  });

  test('of what it would have let through, at least four in five were right', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 20 }), (judged) => {
        const { bar } = channelBar(judged);
        const passed = judged.filter(
          ({ confidence }) => bar !== null && (bar === 0.75 || confidence >= bar),
        );
        const right = passed.filter((one) => one.right).length;
        expect(passed.length < 5 || right / passed.length >= 0.8).toBe(true);
      }),
    );
  });
});
