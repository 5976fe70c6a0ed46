import type { LintRule } from './lint-rule.ts';
import { regexDoesNotCompile } from './regex-does-not-compile.ts';
import { regexMatchesNegative } from './regex-matches-negative.ts';
import { regexMatchesOtherRecord } from './regex-matches-other-record.ts';
import { regexMissesOwnText } from './regex-misses-own-text.ts';
import { regexUnspecific } from './regex-unspecific.ts';

/** What a regex must hold to before it may decide anything; a breach of one sets it aside. */
export const regexRules: readonly LintRule[] = [
  regexDoesNotCompile,
  regexMissesOwnText,
  regexMatchesNegative,
  regexMatchesOtherRecord,
  regexUnspecific,
];
