import Fuse from 'fuse.js';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';

/** Finds records by words that a person typed, as opposed to a pasted error. */
export interface RecordSearch {
  /**
   * Best first, at most `limit`. `domain:`, `category:` and `tag:` narrow the set and may stand
   * alone; the rest is matched loosely against id, signature, tags, code and cause, both languages.
   */
  find(query: string, limit: number): readonly ErrorRecord[];
  /** The records that share the most telling words with a line that nothing explains. */
  nearest(line: string, limit: number): readonly ErrorRecord[];
}

/** Words of a query that are read; more only cost time. */
const MAX_WORDS = 12;
const FILTER = /^(domain|category|tag):(.+)$/i;

/** Builds the search of a catalog, once. */
export function createRecordSearch(catalog: Catalog): RecordSearch {
  const fuse = new Fuse(catalog.records, {
    keys: [
      { name: 'id', weight: 3 },
      { name: 'error_code', weight: 3 },
      { name: 'signature', weight: 2 },
      { name: 'signature_zh', weight: 2 },
      { name: 'tags', weight: 2 },
      { name: 'aliases', weight: 1 },
      { name: 'root_cause', weight: 1 },
      { name: 'root_cause_zh', weight: 1 },
    ],
    // The place of a word in a sentence says nothing, so only its fit counts.
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return {
    find: (query, limit) => find(query, { catalog, fuse, limit }),
    nearest: (line, limit) =>
      byWords(tellingWords(line), fuse)
        .slice(0, limit)
        .map(({ record }) => record),
  };
}

function find(
  query: string,
  on: { readonly catalog: Catalog; readonly fuse: Fuse<ErrorRecord>; readonly limit: number },
): readonly ErrorRecord[] {
  const words = query.trim().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  const filters = words.filter((word) => FILTER.test(word));
  const rest = words.filter((word) => !FILTER.test(word));
  const fits = (record: ErrorRecord) => filters.every((filter) => passes(record, filter));
  if (rest.length === 0)
    return filters.length === 0 ? [] : on.catalog.records.filter(fits).slice(0, on.limit);
  return byWords(rest, on.fuse)
    .map(({ record }) => record)
    .filter(fits)
    .slice(0, on.limit);
}

/** Each word is looked up alone and the fits are added: a record need not hold all of them. */
function byWords(words: readonly string[], fuse: Fuse<ErrorRecord>) {
  const scores = new Map<ErrorRecord, number>();
  for (const word of new Set(words)) {
    const hits = fuse.search(word);
    // A word that many records hold tells little about any of them.
    const weight = 1 / Math.log2(2 + hits.length);
    for (const { item, score = 1 } of hits) {
      scores.set(item, (scores.get(item) ?? 0) + (1 - score) * weight);
    }
  }
  return [...scores]
    .map(([record, score]) => ({ record, score }))
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
}

function passes(record: ErrorRecord, filter: string): boolean {
  const [, kind = '', wanted = ''] = FILTER.exec(filter) ?? [];
  const value = wanted.toLowerCase();
  switch (kind.toLowerCase()) {
    case 'domain':
      return record.domain.toLowerCase() === value;
    case 'category':
      return record.category.toLowerCase() === value;
    default:
      return record.tags.some((tag) => tag.toLowerCase() === value);
  }
}

/** Longest words first: they are the rare ones. */
function tellingWords(line: string): readonly string[] {
  const words = line.match(/[\p{L}][\p{L}\d_-]{3,39}/gu) ?? [];
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MAX_WORDS);
}
