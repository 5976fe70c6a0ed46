import type { ErrorRecord } from '../records/schema.ts';
import type { StoredEvidence, StoredMatch } from '../store/store.ts';

/** A reason for which a record came second; texts are redacted already. */
export type Against =
  /** People here told the two apart, and said that it is the other one. */
  | { readonly kind: 'told_apart' }
  /** Its pattern fits no line, while the other one's does. */
  | { readonly kind: 'no_pattern' }
  /** The paste does not name its error code. */
  | { readonly kind: 'no_code'; readonly code: string }
  /** What it matched stands in another line. */
  | { readonly kind: 'other_line'; readonly line: string }
  | { readonly kind: 'fewer_words'; readonly own: number; readonly other: number }
  /** The paste does not mention its product. */
  | { readonly kind: 'no_product'; readonly product: string }
  /** Everything that spoke for the first spoke for this one too, only less. */
  | { readonly kind: 'weaker' };

/**
 * What the first record of an answer had that the second one had not, strongest first.
 * @param record the second one; undefined when it is gone
 */
export function spokeAgainst(
  second: Pick<StoredMatch, 'evidence'>,
  first: Pick<StoredMatch, 'evidence'>,
  record: Pick<ErrorRecord, 'error_code' | 'domain'> | undefined,
): readonly Against[] {
  const had = (kind: string) => find(first.evidence, kind);
  const has = (kind: string) => find(second.evidence, kind);
  const found: Against[] = [];
  const [line, otherLine] = [had('regex')?.line, has('regex')?.line];
  if (had('regex') !== undefined && has('regex') === undefined) found.push({ kind: 'no_pattern' });
  else if (otherLine != null && line !== otherLine) {
    found.push({ kind: 'other_line', line: otherLine });
  }
  const code = record?.error_code;
  if (code != null && has('error_code') === undefined) found.push({ kind: 'no_code', code });
  const [own, other] = [wordsIn(has('words')), wordsIn(had('words'))];
  if (own < other) found.push({ kind: 'fewer_words', own, other });
  if (had('domain') !== undefined && has('domain') === undefined && record !== undefined) {
    found.push({ kind: 'no_product', product: record.domain });
  }
  return found.length === 0 ? [{ kind: 'weaker' }] : found;
}

function find(evidence: readonly StoredEvidence[], kind: string): StoredEvidence | undefined {
  return evidence.find((one) => one.kind === kind);
}

/** Shared words are kept as "refused, econnrefused". */
function wordsIn(evidence: StoredEvidence | undefined): number {
  return evidence === undefined ? 0 : evidence.detail.split(', ').length;
}
