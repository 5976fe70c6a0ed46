import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { type LedgerLine, toLine } from './ledger-line.ts';

/*
 * "In force" means here what it means to the rates: of a person's lines on an item in an incident
 * the latest by time, and of two at the same instant the one that arrived later.
 */

/** The lines of one incident about one record, in order of time. */
export async function linesOfIncident(
  tx: Transaction<Database>,
  of: { readonly team: string; readonly incident: string; readonly record: string },
): Promise<readonly LedgerLine[]> {
  const rows = await tx
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', of.team)
    .where('incident', '=', of.incident)
    .where('record', '=', of.record)
    .orderBy('at')
    .orderBy('seq')
    .execute();
  return rows.map(toLine);
}

/** Everything that a person says right now, oldest first; withdrawn votes are not among it. */
export async function votesInForce(
  tx: Transaction<Database>,
  team: string,
  user: string,
): Promise<readonly LedgerLine[]> {
  const rows = await tx
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', team)
    .where('user_id', '=', user)
    .orderBy('at')
    .orderBy('seq')
    .execute();
  return latestOfEach(rows.map(toLine)).filter(({ outcome }) => outcome !== 'withdrawn');
}

/** What one person said last about an item, be it `withdrawn`. @param lines in order of time */
export function latestLine(
  lines: readonly LedgerLine[],
  of: { readonly user: string; readonly item: string | null },
): LedgerLine | undefined {
  return lines.findLast(({ user_id, item }) => user_id === of.user && item === of.item);
}

/**
 * The items that somebody says did not help, for the ledger's own column.
 * @param lines of one incident and record, in order of time
 * @returns JSON, names in order; null when there are none
 */
export function failedBefore(lines: readonly LedgerLine[]): string | null {
  const failed = latestOfEach(lines).flatMap(({ item, outcome }) =>
    item !== null && (outcome === 'failed' || outcome === 'worse') ? [item] : [],
  );
  return failed.length === 0 ? null : JSON.stringify([...new Set(failed)].sort());
}

function latestOfEach(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const latest = new Map<string, LedgerLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.incident, line.record, line.user_id, line.item]);
    latest.delete(key);
    latest.set(key, line);
  }
  return [...latest.values()];
}
