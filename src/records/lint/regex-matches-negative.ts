import type { LintRule } from './lint-rule.ts';
import { ORDINARY_PROSE } from './ordinary-prose.ts';

/** A wrong answer costs more trust than ten right ones earn. */
export const regexMatchesNegative: LintRule = {
  name: 'regex-matches-negative',
  level: 'error',
  asks: 'The regex matches nothing that people and healthy programs ordinarily write.',
  *check({ records, negatives, reading }) {
    const own = new Set(records.map(({ id }) => id));
    const texts = [
      ...negatives,
      ...ORDINARY_PROSE.map((text) => ({ name: `ordinary prose, "${text}"`, text })),
    ];
    for (const { name, text } of texts) {
      for (const id of reading.matching(text)) {
        if (!own.has(id)) continue;
        const message = `matches ${name}, which is no such error; add the words, colon or code that only the error has`;
        yield { id, path: 'regex', message };
      }
    }
  },
};
