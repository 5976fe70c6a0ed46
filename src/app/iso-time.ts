import { z } from 'zod';
import { instant } from '../learning/instant.ts';

/** An ISO 8601 date or time, as a ledger and `--at` spell it. */
export const isoTimeSchema = z.union(
  [z.iso.datetime({ offset: true, local: true }), z.iso.date()],
  'expected an ISO time such as 2026-11-22T10:00:00Z',
);

/** The time that an ISO text names, without a zone in UTC; undefined if it names none. */
export function isoTime(text: string): Date | undefined {
  return isoTimeSchema.safeParse(text).success ? new Date(instant(text)) : undefined;
}
