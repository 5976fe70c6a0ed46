import { DRAFT_MARK } from '../draft-mark.ts';
import type { ErrorRecord } from '../schema.ts';
import { clip } from './clip.ts';
import type { LintRule, Violation } from './lint-rule.ts';

/** Half of the readers get the Chinese card; an English sentence under a Chinese heading is a gap. */
export const chineseMissing: LintRule = {
  name: 'chinese-missing',
  level: 'error',
  asks: 'Signature, root cause and every fix and dead end have Chinese, item by item in the same order.',
  *check({ records }) {
    for (const record of records) yield* gaps(record);
  },
};

function* gaps(record: ErrorRecord): Iterable<Violation> {
  const { id, workarounds, workarounds_zh, dead_ends, dead_ends_zh = [] } = record;
  yield* text(id, 'signature_zh', record.signature_zh);
  yield* text(id, 'root_cause_zh', record.root_cause_zh);
  yield* sameLength(id, 'workarounds_zh', workarounds_zh.length, workarounds.length);
  yield* sameLength(id, 'dead_ends_zh', dead_ends_zh.length, dead_ends.length);
  for (const [index, action] of workarounds_zh.entries()) {
    yield* text(id, `workarounds_zh[${index}]`, action);
  }
  for (const [index, { action, why_fails }] of dead_ends_zh.entries()) {
    yield* text(id, `dead_ends_zh[${index}].action`, action);
    yield* text(id, `dead_ends_zh[${index}].why_fails`, why_fails);
  }
}

function* text(id: string, path: string, value: string | null): Iterable<Violation> {
  if (value !== null && /\p{Script=Han}/u.test(value)) return;
  // The mark is another rule's.
  if (value?.startsWith(DRAFT_MARK) === true) return;
  const found = value === null ? 'is null' : `holds no Chinese ("${clip(value)}")`;
  yield { id, path, message: `${found}; write it as a Chinese engineer would say it` };
}

function* sameLength(id: string, path: string, has: number, needs: number): Iterable<Violation> {
  if (has === needs) return;
  const message = `has ${has} entries for ${needs} items; write one for each, in the same order`;
  yield { id, path, message };
}
