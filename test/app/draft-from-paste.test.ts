import { beforeAll, describe, expect, test } from 'vitest';
import { draftFromPaste } from '../../src/app/draft-from-paste.ts';
import { createRegexReading } from '../../src/app/regex-reading.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { Catalog } from '../../src/records/catalog.ts';
import { createCorpus } from '../../src/records/lint/lint-corpus.ts';
import { lintRecords } from '../../src/records/lint/lint-records.ts';
import { parseChecked } from '../../src/records/parse.ts';
import { loadCatalog } from '../../src/store/record-files.ts';

const PASTE = `/srv/app/ledger.mjs:9
    throw new LedgerError(message);
    ^

LedgerError: period 2026-10 of account "ops-17" is closed (postgres://shop:hunter22@db.internal:5432/shop)
    at close (/srv/app/ledger.mjs:9:11)
    at file:///srv/app/boom.mjs:3:7 {
  code: 'LEDGER_CLOSED'
}

Node.js v20.20.2`;

let catalog: Catalog;
let matcher: Matcher;
beforeAll(async () => {
  catalog = (await loadCatalog('records')).catalog;
  matcher = createMatcher(catalog.records);
});
const draft = (
  paste: string,
  over: { id?: string; negatives?: { name: string; text: string }[] } = {},
) =>
  draftFromPaste(paste, {
    id: over.id,
    records: catalog.records,
    negatives: over.negatives ?? [],
    matcher,
    now: new Date('2026-11-24T12:00:00Z'),
  });

describe('drafting a record from a paste', () => {
  test('the telling line is signature and example, its variable parts generalised', () => {
    const drafted = draft(PASTE);
    if (drafted.kind !== 'drafted') throw new Error(drafted.kind);
    const { record, findings, known } = drafted;
    expect(record.id).toMatch(/^node\/ledgererror-/);
    expect(record.signature).toMatch(/^LedgerError: period 2026-10 of account "ops-17" is closed/);
    expect(record.examples).toEqual([record.signature]);
    const other = draft(PASTE.replace('ops-17', 'retail-2').replace('2026-10', '2025-01'));
    expect(other.kind === 'drafted' && other.record.regex).toBe(record.regex);
    expect(findings).toEqual([]);
    expect(known).toBeUndefined();
    expect(record.last_updated).toBe('2026-11-24');
  });

  test('no password comes into the draft', () => {
    expect(JSON.stringify(draft(PASTE))).not.toContain('hunter22');
  });

  test('the draft finds its paste, and is refused for nothing but what is unwritten', () => {
    const drafted = draft(PASTE, { id: 'billing/period-closed' });
    if (drafted.kind !== 'drafted') throw new Error(drafted.kind);
    const { record } = drafted;
    expect(parseChecked(record, '').ok).toBe(true);
    const found = createMatcher([...catalog.records, record]).match(PASTE);
    expect(found.matches[0]?.record.id).toBe('billing/period-closed');
    const records = [...catalog.records, record];
    const corpus = createCorpus({ records, negatives: [], reading: createRegexReading(records) });
    const own = lintRecords(corpus).filter(({ id }) => id === record.id);
    const unwritten = [
      'draft-unfinished',
      'cause-type-unknown',
      'chinese-missing',
      'sources-missing',
    ];
    expect(own.filter(({ rule }) => !unwritten.includes(rule))).toEqual([]);
    expect(own.filter(({ rule }) => rule === 'draft-unfinished').length).toBeGreaterThan(12);
  });

  test('an error that has a record names it, and keeps its regex general', () => {
    const drafted = draft("Error: ENOENT: no such file or directory, open '/srv/app/nope.json'");
    if (drafted.kind !== 'drafted') throw new Error(drafted.kind);
    expect(drafted.known?.record.id).toBe('node/enoent-no-such-file');
    expect(drafted.record.regex).not.toContain('nope');
    expect(drafted.findings.map(({ rule }) => rule)).toContain('regex-matches-other-record');
  });

  test('a regex that a negative matches gives way to a narrower one', () => {
    const text = 'LedgerError: period 1-2 of account "x" is closed (redis://y)';
    const drafted = draft(PASTE, { negatives: [{ name: 'chat/ledger.txt', text }] });
    if (drafted.kind !== 'drafted') throw new Error(drafted.kind);
    expect(drafted.findings).toEqual([]);
    expect(drafted.record.regex).toContain('ops-17');
  });

  test('ordinary words are no error', () => {
    expect(draft('The deploy went well, thanks everybody.').kind).toBe('no_error');
  });
});
