import { instant } from '../learning/instant.ts';
import { itemNames } from '../learning/item-names.ts';
import { type RecordRates, rateRecord } from '../learning/rate-record.ts';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { Catalog } from '../records/catalog.ts';
import type { LedgerEntry, LedgerProblem } from './parse-ledger.ts';

/** How to read a ledger. */
export interface RatesOptions {
  /** The reading time: votes age towards it. */
  readonly now: Date;
  /** Only this workspace's events; undefined = all of them together. */
  readonly team?: string | undefined;
}

/** The rates of a whole catalog. */
export interface Rates {
  /** Of every record, voted on or not, in the catalog's order. */
  readonly records: readonly RecordRates[];
  /** Ids of the records that the ledger speaks of. */
  readonly reported: ReadonlySet<string>;
  /** Workspaces whose events were counted, in order of appearance. */
  readonly teams: readonly string[];
  /** Events later than the reading time: they count, at age 0. */
  readonly future: number;
  /** Events that count for nothing, because there is no such record or item. */
  readonly problems: readonly LedgerProblem[];
}

/**
 * Rates every record of a catalog from a ledger. Former ids of a record lead to it.
 *
 * A ledger of several workspaces is rated as one body of votes, with users and incidents kept
 * apart: who hands over such a file wants the sum. Cards never do this; a workspace's rates are
 * those of its own ledger, here by `team`.
 */
export function rates(
  catalog: Catalog,
  entries: readonly LedgerEntry[],
  { now, team }: RatesOptions,
): Rates {
  const own = team === undefined ? entries : entries.filter(({ event }) => event.team === team);
  const problems: LedgerProblem[] = [];
  const byRecord = new Map<string, VoteEvent[]>();
  for (const entry of own) {
    const { event, problem } = place(entry, catalog);
    if (problem !== undefined) problems.push(problem);
    if (event === undefined) continue;
    const events = byRecord.get(event.record) ?? [];
    events.push(event);
    byRecord.set(event.record, events);
  }
  return {
    records: catalog.records.map((record) =>
      rateRecord(record, byRecord.get(record.id) ?? [], now),
    ),
    reported: new Set(byRecord.keys()),
    teams: [...new Set(own.map(({ event }) => event.team))],
    future: own.filter(({ event }) => instant(event.at) > now.getTime()).length,
    problems,
  };
}

/** The event under its record's present id, or what is wrong with it. */
function place(
  { line, event }: LedgerEntry,
  catalog: Catalog,
): { readonly event?: VoteEvent; readonly problem?: LedgerProblem } {
  const record = catalog.find(event.record);
  if (record === undefined) {
    const message = `there is no record "${event.record}"`;
    return { problem: { line, field: 'record', message } };
  }
  const named = { ...event, record: record.id };
  if (!event.item || event.outcome === 'wrong_match') return { event: named };
  if (itemNames(record).resolve(event.item) !== undefined) return { event: named };
  const message = `${record.id} has no fix or dead end "${event.item}"`;
  return { problem: { line, field: 'item', message } };
}
