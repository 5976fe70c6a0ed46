import { causeTypeUnknown } from './cause-type-unknown.ts';
import { chineseMissing } from './chinese-missing.ts';
import { codeDoesNotParse } from './code-does-not-parse.ts';
import { draftUnfinished } from './draft-unfinished.ts';
import { evidenceMiscounted } from './evidence-miscounted.ts';
import { fixIsDeadEnd } from './fix-is-dead-end.ts';
import { howRepeatsAction } from './how-repeats-action.ts';
import { itemsIncomplete } from './items-incomplete.ts';
import { linkMalformed } from './link-malformed.ts';
import type { LintRule } from './lint-rule.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { numbersAlike } from './numbers-alike.ts';
import { regexDoesNotCompile } from './regex-does-not-compile.ts';
import { regexMatchesNegative } from './regex-matches-negative.ts';
import { regexMatchesOtherRecord } from './regex-matches-other-record.ts';
import { regexMissesOwnText } from './regex-misses-own-text.ts';
import { regexUnspecific } from './regex-unspecific.ts';
import { sourcesMissing } from './sources-missing.ts';
import { transitionDangling } from './transition-dangling.ts';

/** What a regex must hold to before it may decide anything; a breach of one sets it aside. */
export const regexRules: readonly LintRule[] = [
  regexDoesNotCompile,
  regexMissesOwnText,
  regexMatchesNegative,
  regexMatchesOtherRecord,
  regexUnspecific,
];

/** Every rule, in the order in which findings of a record are listed. */
export const lintRules: readonly LintRule[] = [
  draftUnfinished,
  ...regexRules,
  itemsIncomplete,
  howRepeatsAction,
  codeDoesNotParse,
  fixIsDeadEnd,
  causeTypeUnknown,
  chineseMissing,
  sourcesMissing,
  linkMalformed,
  evidenceMiscounted,
  numbersAlike,
  transitionDangling,
  nearDuplicate,
];
