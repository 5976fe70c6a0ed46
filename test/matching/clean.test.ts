import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLines, MAX_LINE_CHARS, MAX_LINES } from '../../src/matching/clean.ts';

describe('cleaning a paste', () => {
  test.each([
    ['entities', 'at &lt;anonymous&gt; &amp;&amp; x', 'at <anonymous> && x'],
    ['an escaped entity once only', '&amp;lt;', '&lt;'],
    [
      'a link with a label',
      'see <https://a.example/x|a.example> now',
      'see https://a.example/x now',
    ],
    ['a mention', '<@U123> <!channel> down', ' <!channel> down'.replace('<!channel>', '')],
    ['colours', '\u001b[31merror\u001b[0m: x', 'error: x'],
    ['colours whose escape was lost', '[31merror: src refspec[0m', 'error: src refspec'],
    ['a terminal hyperlink', '\u001b]8;;https://a.example\u0007doc\u001b]8;;\u0007', 'doc'],
    ['zero-width and direction marks', 'E\u200bCONN\u202eREFUSED\ufeff', 'ECONNREFUSED'],
    ['typographic quotes', '\u201cx\u201d isn\u2019t', '"x" isn\'t'],
    ['an inline fence', '```error: x```', 'error: x'],
    ['a quote mark', '> error: x', 'error: x'],
    ['bold of Slack', '*Error: connect ECONNREFUSED*', 'Error: connect ECONNREFUSED'],
    ['the stars of make', 'make: *** [all] Error 2', 'make: *** [all] Error 2'],
    ["Buildkite's times", '\u001b_bk;t=1793000000000\u0007error: x', 'error: x'],
    ['indentation kept', '    at f (a.js:1:2)', '    at f (a.js:1:2)'],
    ['brackets that are no colour', 'a[0] [12] [200ms]', 'a[0] [12] [200ms]'],
  ])('%s', (_, text, expected) => {
    expect(cleanLines(text)).toEqual([expected]);
  });

  test('indentation that all lines share goes, what tells frames from messages stays', () => {
    expect(cleanLines('    Error: x\n        at f (a.js:1:2)')).toEqual([
      'Error: x',
      '    at f (a.js:1:2)',
    ]);
    expect(cleanLines('  + Exception Group\n  | x')).toEqual(['  + Exception Group', '  | x']);
  });

  test('every kind of line break ends a line', () => {
    expect(cleanLines('a\r\nb\rc\u2028d\ne')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('head and tail of what is too long are kept, since errors stand at the ends', () => {
    const [line] = cleanLines(`first ${'x'.repeat(100_000)} last`);
    expect(line).toMatch(/^first x+ x+ last$/);
    expect(line?.length).toBeLessThanOrEqual(MAX_LINE_CHARS + 1);
    const lines = cleanLines(Array.from({ length: 9_000 }, (_, index) => `${index}`).join('\n'));
    expect(lines).toHaveLength(MAX_LINES);
    expect([lines[0], lines.at(-1)]).toEqual(['0', '8999']);
  });

  test.each([1, 1_999, 2_000, 2_001, 3_999, 4_000, 4_001])(
    'of %i lines none is lost or doubled up to the limit',
    (count) => {
      const all = Array.from({ length: count }, (_, index) => `line ${index}`);
      const half = MAX_LINES / 2;
      const expected = count <= MAX_LINES ? all : [...all.slice(0, half), ...all.slice(-half)];
      expect(cleanLines(all.join('\n'))).toEqual(expected);
    },
  );

  test('any text gives bounded lines and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const lines = cleanLines(text);
        expect(lines.every((line) => line.length <= MAX_LINE_CHARS + 1)).toBe(true);
      }),
    );
  });
});
