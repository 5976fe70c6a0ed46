import { LRUCache } from 'lru-cache';
import { RE2JS } from 're2js';

/** Most compiled regexes kept, 40 to 70 kB each: more than most knowledge bases have records. */
const MAX_KEPT = 4_000;

const kept = new LRUCache<string, RE2JS>({
  max: MAX_KEPT,
  memoMethod: (source) => RE2JS.compile(source),
});

/**
 * Compiles an RE2 regex, once: a program costs about a millisecond, and the catalog's check at
 * start-up pays for the first paste's match.
 * @throws what re2js throws on syntax that RE2 does not have
 */
export function compileRegex(source: string): RE2JS {
  return kept.memo(source);
}
