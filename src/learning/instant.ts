const ENDS_WITH_ZONE = /(?:[zZ]|[+-]\d{2}:?\d{2})$/;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Milliseconds since 1970 of an ISO 8601 date or time.
 *
 * A time without a zone is read as UTC, not as the machine's local time, so that a ledger gives
 * the same rates on every machine. A date alone is midnight UTC.
 * @throws RangeError if the text is no time: whoever wrote the event must have checked it
 */
export function instant(iso: string): number {
  const zoned = DATE_ONLY.test(iso) || ENDS_WITH_ZONE.test(iso) ? iso : `${iso}Z`;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an ISO time: "${iso}"`);
  return milliseconds;
}
