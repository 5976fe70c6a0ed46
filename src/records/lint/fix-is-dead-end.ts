import type { ErrorRecord } from '../schema.ts';
import { clip } from './clip.ts';
import type { LintRule } from './lint-rule.ts';
import { similarity, tellingTokens } from './text-similarity.ts';

/** Shared words over all words from which two actions are the same one. */
const SAME_ACTION = 0.7;
/** ... and two root causes the same cause. */
const SAME_CAUSE = 0.5;

interface Item {
  readonly record: ErrorRecord;
  readonly cause: ReadonlySet<string>;
  readonly index: number;
  readonly action: string;
  readonly tokens: ReadonlySet<string>;
}

/** What helps and does not help the same cause helps nobody: one of the two is wrong. */
export const fixIsDeadEnd: LintRule = {
  name: 'fix-is-dead-end',
  level: 'error',
  asks: 'No fix is a dead end of the same record, or of another record with the same cause.',
  *check({ records }) {
    const causes = new Map(records.map((record) => [record, tellingTokens(record.root_cause)]));
    const items = (of: (record: ErrorRecord) => readonly { readonly action: string }[]) =>
      records.flatMap((record) =>
        of(record).map(
          ({ action }, index): Item => ({
            record,
            cause: causes.get(record) ?? new Set(),
            index,
            action,
            tokens: tellingTokens(action),
          }),
        ),
      );
    const deadEnds = items((record) => record.dead_ends);
    for (const fix of items((record) => record.workarounds)) {
      for (const deadEnd of deadEnds) {
        if (!contradict(fix, deadEnd)) continue;
        const where = deadEnd.record === fix.record ? 'this record' : deadEnd.record.id;
        yield {
          id: fix.record.id,
          path: `workarounds[${fix.index}].action`,
          message: `"${clip(fix.action)}" is a dead end of ${where} ("${clip(deadEnd.action)}"); correct one, or say in both conditions when which holds`,
        };
      }
    }
  },
};

function contradict(fix: Item, deadEnd: Item): boolean {
  if (similarity(fix.tokens, deadEnd.tokens) < SAME_ACTION) return false;
  if (fix.record === deadEnd.record) return true;
  return (
    fix.record.domain === deadEnd.record.domain &&
    similarity(fix.cause, deadEnd.cause) >= SAME_CAUSE
  );
}
