import { RE2JS } from 're2js';

/** Most compiled regexes kept: more than any hand-written knowledge base has records. */
const MAX_KEPT = 10_000;

const kept = new Map<string, RE2JS>();

/**
 * Compiles an RE2 regex, once: a program costs about a millisecond, and the catalog's check at
 * start-up pays for the first paste's match.
 * @throws what re2js throws on syntax that RE2 does not have
 */
export function compileRegex(source: string): RE2JS {
  let regex = kept.get(source);
  if (regex === undefined) {
    regex = RE2JS.compile(source);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(source, regex);
  }
  return regex;
}
