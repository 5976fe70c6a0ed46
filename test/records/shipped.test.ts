import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/store/record-files.ts';

const { catalog, problems } = await loadCatalog('records');
const records = catalog.records.map((record) => [record.id, record] as const);

/** As the matcher does: line by line, unless the regex asks for line breaks. */
function matches(regex: string, text: string): boolean {
  const compiled = RE2JS.compile(regex);
  const parts = /\\n|\(\?[a-z]*s/.test(regex) ? [text] : text.split('\n');
  return parts.some((part) => compiled.test(part));
}

describe('the shipped records', () => {
  test('are served as they are: nothing in them is refused or points nowhere', () => {
    expect(problems).toEqual([]);
    expect(records.length).toBeGreaterThan(300);
  });

  test.each(records)('%s matches its own signature and every example', (_, record) => {
    for (const text of [record.signature, ...(record.examples ?? [])]) {
      expect(matches(record.regex, text), text).toBe(true);
    }
  });

  test.each(records)(
    '%s says how, not the action again, and translates every item',
    (_, record) => {
      for (const { action, how } of record.workarounds) expect(how.trim()).not.toBe(action.trim());
      expect(record.workarounds_zh).toHaveLength(record.workarounds.length);
      expect(record.dead_ends_zh).toHaveLength(record.dead_ends.length);
      const chinese = [
        record.root_cause_zh ?? '',
        ...record.workarounds_zh,
        ...(record.dead_ends_zh ?? []).flatMap((item) => [item.action, item.why_fails]),
      ];
      for (const text of chinese) expect(text).toMatch(/\p{Script=Han}/u);
    },
  );
});
