import type { ErrorRecord } from './schema.ts';

/**
 * Stands where a regex was set aside. No text matches it, since its last part excludes every
 * character; its first words file it in the index, so that it costs nothing.
 */
export const QUARANTINED_REGEX = 'quarantined regex[^\\x{0}-\\x{10FFFF}]';

/** Whether a record's regex was set aside: it is found by its id and by search, never by a paste. */
export function isQuarantined({ regex }: Pick<ErrorRecord, 'regex'>): boolean {
  return regex === QUARANTINED_REGEX;
}
