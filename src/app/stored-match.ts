import type { Evidence, Match } from '../matching/match-result.ts';
import { redact } from '../redaction/redact.ts';
import type { StoredEvidence, StoredMatch } from '../store/store.ts';

const MAX_EVIDENCE = 5;
const MAX_LINE_CHARS = 300;
/** Kept of a longer line before what matched in it. */
const LEAD_CHARS = 80;

/** A match as it may be kept: redacted, cut, without the paste. */
export function storedMatch({ record, confidence, evidence }: Match): StoredMatch {
  return { record: record.id, confidence, evidence: storedEvidence(evidence) };
}

/** Reasons as they may be kept. Of a long line that part is kept which holds what matched. */
export function storedEvidence(evidence: readonly Evidence[]): readonly StoredEvidence[] {
  return evidence.slice(0, MAX_EVIDENCE).map(({ kind, detail, line }) => {
    const kept = keptText(detail);
    return { kind, detail: kept, line: line === null ? null : around(kept, redact(line)) };
  });
}

/** A piece of a paste as it may be kept: redacted first, then cut on whole characters. */
export function keptText(text: string): string {
  return cut(redact(text));
}

function around(detail: string, line: string): string {
  const at = line.indexOf(detail);
  if (at < 0 || at + detail.length <= MAX_LINE_CHARS) return cut(line);
  const from = Math.max(0, at - LEAD_CHARS);
  return `…${cut(line.slice(from).replace(/^[\uDC00-\uDFFF]/, ''))}`;
}

function cut(text: string): string {
  // A pair of surrogates that the limit cuts in two is dropped whole.
  return text.slice(0, MAX_LINE_CHARS).replace(/[\uD800-\uDBFF]$/, '');
}
