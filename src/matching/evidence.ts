import type { ErrorRecord } from '../records/schema.ts';
import type { Features } from './features.ts';
import type { Evidence } from './match-result.ts';
import type { Report } from './report.ts';

/** Puts what spoke for a record into reasons that a person can check, strongest first. */
export function evidenceOf(record: ErrorRecord, features: Features, report: Report): Evidence[] {
  const line = features.line === null ? null : (report.lines[features.line]?.trim() ?? null);
  const found: Evidence[] = [];
  if (features.hit !== null) found.push({ kind: 'regex', detail: features.hit.span, line });
  if (features.code === 1 && record.error_code !== null) {
    found.push({ kind: 'error_code', detail: record.error_code, line });
  }
  if (features.shared.length > 0) {
    found.push({ kind: 'words', detail: features.shared.join(', '), line });
  }
  if (features.slips.length > 0) {
    found.push({ kind: 'typo', detail: features.slips.join(', '), line });
  }
  if (features.context > 0) found.push({ kind: 'domain', detail: record.domain, line: null });
  return found;
}
