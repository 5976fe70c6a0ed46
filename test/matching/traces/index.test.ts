import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/matching/read-lines.ts';
import { PARSERS, readTrace } from '../../../src/matching/traces/index.ts';
import { MAX_CHAIN, MAX_FRAMES } from '../../../src/matching/traces/trace.ts';
import { reportFixtures } from './report-fixtures.ts';

const languages = PARSERS.map(({ language }) => ({ language }));
const fixtures = languages.flatMap(({ language }) =>
  reportFixtures(language).map(({ name, text }) => ({ language, name, text })),
);

describe('the registry of parsers', () => {
  test.each(languages)('$language has at least three captures', ({ language }) => {
    expect(reportFixtures(language).length).toBeGreaterThanOrEqual(3);
  });

  test.each(fixtures)('$language claims $name before any other does', ({ language, text }) => {
    expect(readTrace(readLines(text)).language).toBe(language);
  });
});

describe('any text', () => {
  const pieces = [
    'Caused by: ',
    'at ',
    ' ---> ',
    'error: ',
    'Error: ',
    '#0 0x1 in ',
    ' (a.c:1)',
    'File "',
    '", line 1, in f',
    'make: *** ',
    '  | ',
    ': ',
    'in ',
    '/',
    '::',
    '.',
    '[',
    ']',
    '(',
    ')',
    "'",
    '"',
    '\t',
    '    ',
    'x'.repeat(300),
    'A.b.C',
    'panic: ',
    'goroutine 1 [running]:',
    'Traceback (most recent call last):',
    '\n',
    '│ Error: ',
    'ERROR:  ',
    'npm error code E',
    'rpc error: code = Unavailable desc = ',
    'UNAVAILABLE: ',
    'PHP Fatal error:  Uncaught ',
    'fatal: [web1]: FAILED! => ',
    ' (Errno::ENOENT)',
    'line 3: ',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), { maxLength: 200 })
    .map((parts) => parts.join(''));

  test('no parser throws, and chains and frames stay bounded and point at lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = readLines(text);
        for (const parser of PARSERS) {
          const trace = parser.parse(lines);
          if (trace === undefined) continue;
          expect(trace.language).toBe(parser.language);
          expect(trace.chain.length).toBeLessThanOrEqual(MAX_CHAIN);
          expect(trace.frames.length).toBeLessThanOrEqual(MAX_FRAMES);
          expect(trace.chain.every(({ line }) => lines[line] !== undefined)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  // A quadratic pattern would run into the suite's limit; the bench measures what each text costs.
  test('one piece repeated over every line leaves chains and frames bounded', () => {
    for (const piece of pieces.filter((part) => part !== '\n')) {
      const line = piece.repeat(Math.ceil(3_900 / piece.length)).slice(0, 3_900);
      const lines = readLines(Array.from({ length: 50 }, () => line).join('\n'));
      for (const parser of PARSERS) {
        const { chain, frames } = parser.parse(lines) ?? { chain: [], frames: [] };
        expect(chain.length, `${parser.language}: ${piece}`).toBeLessThanOrEqual(MAX_CHAIN);
        expect(frames.length, `${parser.language}: ${piece}`).toBeLessThanOrEqual(MAX_FRAMES);
      }
    }
  });
});
