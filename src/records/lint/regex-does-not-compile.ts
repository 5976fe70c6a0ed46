import { compileRegex } from '../compile-regex.ts';
import { clip } from './clip.ts';
import type { LintRule } from './lint-rule.ts';

/** Regexes run by RE2, in linear time; what it does not have (lookaround, backreferences) is refused. */
export const regexDoesNotCompile: LintRule = {
  name: 'regex-does-not-compile',
  level: 'error',
  asks: 'The regex is RE2 syntax and does not match the empty text.',
  *check({ records }) {
    for (const { id, regex } of records) {
      const refusal = refusalOf(regex);
      if (refusal !== undefined) yield { id, path: 'regex', message: refusal };
    }
  },
};

function refusalOf(regex: string): string | undefined {
  try {
    if (!compileRegex(regex).test('')) return undefined;
    return `"${clip(regex)}" matches the empty text, so every paste; name what must stand in the line`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `is not RE2 syntax (${reason}); rewrite it without lookaround and backreferences`;
  }
}
