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
import { regexRules } from './regex-rules.ts';
import { sourcesMissing } from './sources-missing.ts';
import { transitionDangling } from './transition-dangling.ts';

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
