import type { ReadRecord } from './import-note.ts';
import { parseHostileJson } from './parse-hostile-json.ts';
import { readErrorCanon } from './read-error-canon.ts';
import { readOwnRecord } from './read-own-record.ts';

/** Largest record taken, in UTF-16 units of its JSON: a page of text, not a dump. */
const MAX_RECORD_CHARS = 256 * 1024;
/** Most records of one file. */
const MAX_RECORDS = 100_000;

/** A record of a file, with its place in it. */
export interface PlacedRecord extends ReadRecord {
  /** 1-based line of an NDJSON file, or place in an array; null when the file is the record. */
  readonly place: number | null;
}

/**
 * Reads the records of a file: one object, an array of them, or one a line. Each may be of our own
 * format or an ErrorCanon; a broken one does not hide the others. Never throws.
 * @param text untrusted
 */
export function readRecordsText(text: string): readonly PlacedRecord[] {
  const whole = parseHostileJson(text);
  if (whole.ok) {
    if (!Array.isArray(whole.value)) return [{ ...readValue(whole.value), place: null }];
    if (whole.value.length > MAX_RECORDS) return [tooMany(whole.value.length)];
    return whole.value.map((value, index) => ({ ...readValue(value), place: index + 1 }));
  }
  const lines = text.split('\n');
  // Only what begins like a line of NDJSON is read as one: a broken file gets its own message.
  if (!/^\uFEFF?\s*\{.*\}\s*$/.test(lines[0] ?? '') || lines.length === 1) {
    return [{ ...refused(whole.reason), place: null }];
  }
  if (lines.length > MAX_RECORDS) return [tooMany(lines.length)];
  return lines.flatMap((line, index): PlacedRecord[] => {
    if (line.trim() === '') return [];
    const parsed = parseHostileJson(line);
    const read = parsed.ok ? readValue(parsed.value) : refused(parsed.reason);
    return [{ ...read, place: index + 1 }];
  });
}

function readValue(value: unknown): ReadRecord {
  // The value is at most 32 deep here, so this cannot run out of stack.
  const size = JSON.stringify(value)?.length ?? 0;
  if (size > MAX_RECORD_CHARS) {
    return refused(`${size} characters; a record has at most ${MAX_RECORD_CHARS}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('is no object; a record is one');
  }
  return 'error' in value || 'schema_version' in value
    ? readErrorCanon(value)
    : readOwnRecord(value);
}

function refused(reason: string): ReadRecord {
  return { id: null, notes: [{ kind: 'refused', path: '', reason }] };
}

function tooMany(count: number): PlacedRecord {
  const reason = `${count} records; at most ${MAX_RECORDS} of one file are read: split it`;
  return { ...refused(reason), place: null };
}
