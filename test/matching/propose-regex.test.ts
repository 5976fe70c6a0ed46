import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { proposeRegexes } from '../../src/matching/propose-regex.ts';

const first = (line: string) => RE2JS.compile(proposeRegexes(line)[0]?.regex ?? '$x');

describe('proposing a regex for a line', () => {
  test.each([
    ["Error: Cannot find module 'knex'", "Error: Cannot find module '@acme/rates'"],
    [
      'connect ECONNREFUSED 127.0.0.1:5432',
      'connect ECONNREFUSED [::1]:6379'.replace('[::1]', '10.0.0.9'),
    ],
    [
      'fatal: unable to access https://git.acme.io/a.git/: x',
      'fatal: unable to access http://b/c: x',
    ],
    ['worker 7 exited after 12.5s', 'worker 31 exited after 4ms'],
    [
      'open /srv/app/a.json failed (job 3f2b8c1d-0000-4000-8000-00000000000a)',
      'open /var/x/y failed (job 11111111-2222-3333-4444-555555555555)',
    ],
    ['user "dana" (id=17)   is locked', 'user "kim" (id=2)  is locked'],
    ['login to postgres://[redacted]@db/shop refused', 'login to postgres://u:p@db2/x refused'],
    ['hello [email], bounced', 'hello kim@acme.io, bounced'],
  ])('that of %s matches %s', (line, other) => {
    expect(first(line).test(line)).toBe(true);
    expect(first(line).test(other)).toBe(true);
    expect(first(line).test('Everything is fine.')).toBe(false);
  });

  test('the last one proposed is the line itself', () => {
    const line = 'a+b (c) [d] {2} ^$ | \\ 5';
    expect(proposeRegexes(line).at(-1)).toEqual({ regex: RE2JS.quote(line), general: false });
  });

  test('a blank line has none', () => {
    expect(proposeRegexes(' \t ')).toEqual([]);
  });

  test('whatever the line, there is a proposal, and each compiles and matches it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '"',
        "'",
        '`',
        '<n>',
        '[redacted]',
        '10.0.0.1',
        '/a/b/c',
        ' ',
        '  ',
        '\t',
        '\\Q',
        '\\E',
        '(',
      ),
    );
    const line = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const proposals = proposeRegexes(text);
        if (text.trim() !== '') expect(proposals.length).toBeGreaterThan(0);
        for (const { regex } of proposals) {
          expect(RE2JS.compile(regex).test(text)).toBe(true);
        }
      }),
    );
  });
});
