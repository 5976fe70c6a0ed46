import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeBlock,
  escapeText,
  escapeWords,
  inlineCode,
  mention,
  plainText,
} from '../../src/slack/text.ts';

describe('foreign text', () => {
  test.each([
    ['<!channel> & <@U1>', 50, '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['<<<<', 9, '&lt;&lt;…'],
    ['😀😀😀', 5, '😀😀…'],
    ['a\ud800b', 9, 'a\ufffdb'],
    ['ping @here', 20, 'ping @\u2060here'],
  ])('%j within %i becomes %j', (text, max, escaped) => {
    expect(escapeText(text, max)).toBe(escaped);
  });

  test.each([
    ['a`b\nc', '`aˋb c`'],
    ['  ', ''],
  ])('as inline code: %j', (text, code) => {
    expect(inlineCode(text, 50)).toBe(code);
  });

  test('cannot close its own code block', () => {
    const block = codeBlock('x\n```\n<!channel>', 100);
    expect(block.match(/```/g)).toHaveLength(2);
    expect(block.endsWith('```')).toBe(true);
  });

  test('as words holds no code and no bar', () => {
    expect(escapeWords('a|b `c`\nd', 50)).toBe('a/b ˋcˋ d');
  });

  test('never gets longer than allowed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10, max: 60 }),
        (text, max) => {
          for (const write of [escapeText, escapeWords, inlineCode, codeBlock, plainText]) {
            expect(write(text, max).length).toBeLessThanOrEqual(max);
          }
        },
      ),
    );
  });
});

test('only something that is an id of a person becomes a mention', () => {
  expect(mention('U0MAYA')).toBe('<@U0MAYA>');
  expect(mention('U1> <!channel')).toBe('`U1&gt; &lt;!channel`');
});
