import type { Evidence, MatchResult } from '../matching/match-result.ts';
import type { Matcher } from '../matching/matcher.ts';
import { redact, redactSecrets } from '../redaction/redact.ts';

/** Longest quotation of a paste that any answer carries. */
const MAX_QUOTE_CHARS = 300;

/**
 * Matches a paste as every surface does: credentials are taken out before anything reads the text.
 * @param text untrusted, any length
 */
export function diagnose(text: string, matcher: Matcher): MatchResult {
  return matcher.match(redactSecrets(text));
}

/** Evidence fit to be stored or shown: addresses hidden too, quotations cut. */
export function quotable(evidence: Evidence): Evidence {
  return {
    kind: evidence.kind,
    detail: quote(evidence.detail),
    line: evidence.line === null ? null : quote(evidence.line),
  };
}

/** A piece of a paste fit to be stored or shown: redacted, then cut on whole characters. */
export function quote(text: string): string {
  return redact(text).slice(0, MAX_QUOTE_CHARS).toWellFormed();
}
