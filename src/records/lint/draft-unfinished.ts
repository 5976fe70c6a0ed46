import { DRAFT_MARK } from '../draft-mark.ts';
import type { LintRule, Violation } from './lint-rule.ts';

/** A draft must never answer anybody. */
export const draftUnfinished: LintRule = {
  name: 'draft-unfinished',
  level: 'error',
  asks: `No text begins with "${DRAFT_MARK}", the mark of a draft.`,
  *check({ records }) {
    for (const record of records) yield* marks(record.id, '', record);
  },
};

function* marks(id: string, path: string, value: unknown): Iterable<Violation> {
  if (typeof value === 'string') {
    if (!value.startsWith(DRAFT_MARK)) return;
    yield { id, path, message: `is unfinished ("${value}"); write it, or take it out` };
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* marks(id, `${path}[${index}]`, inner);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* marks(id, path === '' ? key : `${path}.${key}`, inner);
    }
  }
}
