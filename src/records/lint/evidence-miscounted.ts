import type { LintRule } from './lint-rule.ts';
import { sourcesOf } from './sources-of.ts';

/** The count weighs the record's claims against votes, so it must be what it says. */
export const evidenceMiscounted: LintRule = {
  name: 'evidence-miscounted',
  level: 'error',
  asks: '`evidence_count` is the number of distinct links of the record.',
  *check({ records }) {
    for (const record of records) {
      const distinct = new Set(sourcesOf(record).map(({ url }) => url)).size;
      if (record.evidence_count === distinct) continue;
      const message = `is ${record.evidence_count}, but the record has ${distinct} distinct links; set it to ${distinct}`;
      yield { id: record.id, path: 'evidence_count', message };
    }
  },
};
