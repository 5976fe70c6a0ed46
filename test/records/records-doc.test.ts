import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordsDoc } from '../../scripts/records-doc.ts';
import { LEARNING } from '../../src/learning/constants.ts';

test('docs/records.md is what the schema and the rules say; else: npm run docs:records', () => {
  expect(readFileSync('docs/records.md', 'utf8')).toBe(recordsDoc());
});

test('the weights in docs/records.md are those that are reckoned with', () => {
  const rows = recordsDoc().matchAll(/^\| `(\w+)` \| [^|]+ \| (0\.\d) \|$/gm);
  const stated = [...rows].map(([, tier, weight]) => [tier, Number(weight)]);
  expect(new Map(stated as [string, number][])).toEqual(LEARNING.tierWeight);
});
