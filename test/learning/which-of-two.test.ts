import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PairChoice, whichOfTwo } from '../../src/learning/which-of-two.ts';

/** "u1:f1:a u2:f1:b" -> choices */
function choices(text: string): PairChoice[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [user = '', fingerprint = '', record = ''] = part.split(':');
      return { user, fingerprint, record };
    });
}

describe('which of two records it is', () => {
  test.each([
    ['nobody said anything', '', undefined],
    ['one person said so about this paste', 'u1:f1:a', 'a from paste'],
    ['two against one about this paste', 'u1:f1:a u2:f1:b u3:f1:b', 'b from paste'],
    ['people disagree about this paste', 'u1:f1:a u2:f1:b', undefined],
    [
      'people disagree about this paste, and agree elsewhere',
      'u1:f1:a u2:f1:b u3:f2:a u4:f3:a u5:f3:a',
      undefined,
    ],
    ['one person said so about three other pastes', 'u1:f2:a u1:f3:a u1:f4:a', undefined],
    ['three people agree about one other paste', 'u1:f2:a u2:f2:a u3:f2:a', undefined],
    ['three people agree about two other pastes', 'u1:f2:a u2:f2:a u3:f3:a', 'a from pair'],
    ['three of four people', 'u1:f2:a u2:f2:a u3:f3:a u4:f4:b', undefined],
    [
      'seven of eight people',
      'u1:f2:a u2:f2:a u3:f3:a u4:f4:a u5:f4:a u6:f4:a u7:f4:a u8:f5:b',
      'a from pair',
    ],
  ])('%s', (_name, text, expected) => {
    const verdict = whichOfTwo(choices(text), 'f1');
    expect(verdict && `${verdict.record} from ${verdict.from}`).toBe(expected);
  });

  test('names who said so, each once', () => {
    const said = choices('u1:f2:a u1:f3:a u2:f2:a u3:f3:a');
    expect(whichOfTwo(said, 'f1')?.users).toEqual(['u1', 'u2', 'u3']);
  });

  const anyChoices = fc.array(
    fc.record({
      user: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8'),
      fingerprint: fc.constantFrom('f1', 'f2', 'f3'),
      record: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 30 },
  );

  test('one more person for the record in force never takes it away', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('f1', 'f2', ''), (said, fingerprint) => {
        const verdict = whichOfTwo(said, fingerprint);
        if (verdict === undefined) return;
        const more = [...said, { user: 'new', fingerprint, record: verdict.record }];
        expect(whichOfTwo(more, fingerprint)?.record).toBe(verdict.record);
      }),
    );
  });

  test('one person alone never decides about pastes that they did not speak of', () => {
    fc.assert(
      fc.property(anyChoices, (said) => {
        const alone = said.map((choice) => ({ ...choice, user: 'u1' }));
        expect(whichOfTwo(alone, 'another')).toBeUndefined();
      }),
    );
  });

  test('swapping the two records swaps the answer', () => {
    const swap = (record: string) => (record === 'a' ? 'b' : 'a');
    fc.assert(
      fc.property(anyChoices, (said) => {
        const there = whichOfTwo(said, 'f1');
        const back = whichOfTwo(
          said.map((choice) => ({ ...choice, record: swap(choice.record) })),
          'f1',
        );
        expect(back?.record).toBe(there && swap(there.record));
      }),
    );
  });
});
