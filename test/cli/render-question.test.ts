import { expect, test } from 'vitest';
import { renderQuestion } from '../../src/cli/render-question.ts';
import { closePair } from '../../src/matching/close-pair.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { AMBIGUOUS, FIRST, SECOND, twoClose } from '../support/two-close.ts';

test('two close records are a question in the terminal, with where to read on', async () => {
  const { catalog } = await loadCatalog('records');
  const { matches } = twoClose(catalog)(createMatcher([])).match(AMBIGUOUS);
  const pair = closePair(matches);
  if (pair === undefined) throw new Error('not close');
  const terminal = { width: 80, paint: (_style: unknown, text: string) => text };
  const text = renderQuestion(pair, { terminal, language: 'en' });
  expect(text).toContain('Which of the two is it?');
  expect(text).toContain(`  50 %  ${FIRST}`);
  expect(text).toContain(`  45 %  ${SECOND}`);
  expect(text).toContain('matched on  cannot reach the daemon');
  expect(text).toContain(`wayout records show ${FIRST}`);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
