import { DRAFT_MARK } from '../draft-mark.ts';
import type { LintRule } from './lint-rule.ts';

const TYPES = [
  'configuration',
  'dependency',
  'code_bug',
  'resource_limit',
  'network',
  'permission',
  'data',
  'environment',
  'version_mismatch',
  'generic',
];

/** A word of one's own would be found by no filter. */
export const causeTypeUnknown: LintRule = {
  name: 'cause-type-unknown',
  level: 'error',
  asks: `\`root_cause_type\` is one of ${TYPES.join(', ')}.`,
  *check({ records }) {
    for (const { id, root_cause_type: type } of records) {
      if (TYPES.includes(type) || type.startsWith(DRAFT_MARK)) continue;
      yield { id, path: 'root_cause_type', message: `"${type}" is none of ${TYPES.join(', ')}` };
    }
  },
};
