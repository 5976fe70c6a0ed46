import { parseChecked } from '../parse.ts';
import type { ImportNote, ReadRecord } from './import-note.ts';

/** Where the export puts learned rates, beside a record's own fields. */
export const LEARNED_KEY = 'learned';

/**
 * Reads a record of our own format, as `records/` holds it or the export writes it. It is taken as
 * it is or, when a single field is unsound, not at all. Never throws.
 * @param value parsed JSON, untrusted
 */
export function readOwnRecord(value: unknown): ReadRecord {
  const { [LEARNED_KEY]: learned, ...fields } = isObject(value) ? value : {};
  const id = typeof fields['id'] === 'string' ? fields['id'] : null;
  const parsed = parseChecked(isObject(value) ? fields : value, '');
  const notes: ImportNote[] =
    learned === undefined
      ? []
      : [
          {
            kind: 'left_out',
            path: LEARNED_KEY,
            reason: 'learned rates follow from votes; hand over the ledger to keep them',
            value: learned,
          },
        ];
  if (parsed.ok) return { id, record: parsed.record, notes };
  const refusals = parsed.problems.map(
    ({ path, message }): ImportNote => ({ kind: 'refused', path, reason: message }),
  );
  return { id, notes: [...refusals, ...notes] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
