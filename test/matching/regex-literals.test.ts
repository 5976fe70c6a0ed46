import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { requiredLiterals } from '../../src/matching/regex-literals.ts';

describe('the literals that a regex requires', () => {
  test.each([
    ['one literal', 'connection closed', [['connection closed']]],
    ['folded', '(?i)ECONN', [['econn']]],
    ['alternatives', 'refused|timed out', [['refused'], ['timed out']]],
    ['an optional part', 'conn(ection)? refused', [['connection refused'], ['conn refused']]],
    ['parts around a gap', 'relation "[^"]+" does not exist', [['relation "', '" does not exist']]],
    ['a small class', '[Cc]annot', [['cannot']]],
    ['a repeated group', '(?:ab)+c', [['ab', 'c']]],
    ['nothing certain', '\\d+|error', [[]]],
    ['nothing under a star', '(?:error)*', [[]]],
    ['an escaped character', 'a\\.b\\[c\\]', [['a.b[c]']]],
    ['a quoted run', '\\Qa.b\\Ec', [['a.bc']]],
    ['a named group', '(?P<code>E\\d)x', [['e', 'x']]],
    ['a bounded repeat', 'x{2,3}y', [['x', 'y']]],
    ['a repeat from zero', 'ax{0,3}y', [['a', 'y']]],
    ['a posix class', '[[:alpha:]]+ failed', [[' failed']]],
  ])('%s', (_, regex, expected) => {
    RE2JS.compile(regex);
    expect(requiredLiterals(regex)).toEqual(expected);
  });

  test.each([
    [
      'error\\[E0382\\]: (?:use|borrow) of (?:partially )?moved value',
      'error[E0382]: use of moved value: `v`',
    ],
    ['(?i)\\bE(?:CONN|HOST)\\w+ \\S+', 'connect econnrefused 127.0.0.1:1'],
    ['[Cc]annot find module [\'"`][^\'"`]+[\'"`]', "Error: Cannot find module 'x'"],
    ['a{0}b|c+d', 'xccd'],
  ])('every text that matches contains one group in full: %s', (regex, text) => {
    expect(RE2JS.compile(regex).matcher(text).find()).toBe(true);
    const lower = text.toLowerCase();
    expect(
      requiredLiterals(regex).some((group) => group.every((literal) => lower.includes(literal))),
    ).toBe(true);
  });
});
