import { clip } from './clip.ts';
import type { LintRule } from './lint-rule.ts';

/** Shortest literal that is rare enough to tell one tool's message from the rest of a log. */
const MIN_LITERAL = 6;

/** Literals are also what the index files a regex under: without one it runs on every line. */
export const regexUnspecific: LintRule = {
  name: 'regex-unspecific',
  level: 'error',
  asks: `Every alternative of the regex holds a literal of at least ${MIN_LITERAL} characters.`,
  *check({ records, reading }) {
    for (const { id, regex } of records) {
      const weak = reading
        .literals(regex)
        .find((group) => !group.some((literal) => weight(literal) >= MIN_LITERAL));
      if (weak === undefined) continue;
      const [longest = ''] = [...weak].sort((a, b) => weight(b) - weight(a));
      const where =
        longest === '' ? 'that has no literal' : `whose longest literal is "${clip(longest)}"`;
      const message = `has an alternative ${where}; give it ${MIN_LITERAL} characters that only this error prints`;
      yield { id, path: 'regex', message };
    }
  },
};

/** A Chinese character says as much as two letters. */
function weight(literal: string): number {
  return literal.length + (literal.match(/\p{Script=Han}/gu)?.length ?? 0);
}
