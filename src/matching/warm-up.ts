import type { ErrorRecord } from '../records/schema.ts';
import type { Matcher } from './matcher.ts';

/** Enough for the engine to compile what every paste runs through; takes some tenths of a second. */
const PASTES = 60;

/** Matches some records' own output, so that the first person to paste does not wait for it. */
export function warmUp(matcher: Matcher, records: readonly ErrorRecord[]): void {
  const step = Math.max(1, Math.floor(records.length / PASTES));
  for (let at = 0; at < records.length; at += step) {
    const record = records[at];
    if (record !== undefined) matcher.match(record.examples?.[0] ?? record.signature);
  }
}
