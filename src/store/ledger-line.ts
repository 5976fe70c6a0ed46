import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import { instant } from '../learning/instant.ts';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { VotesTable } from './database.ts';
import type { LoggedVote } from './store.ts';

/** The hash before the first line of a ledger. */
export const GENESIS = '';

/** A row of `votes` without its own hash, numbers as numbers whichever driver read it. */
export interface LedgerLine extends Omit<Selectable<VotesTable>, 'seq' | 'at' | 'hash'> {
  readonly seq: number;
  readonly at: number;
}
/**
 * SHA-256, in hex, over a ledger line with the hash of the line before it.
 *
 * The line is hashed as a JSON array in this order of fields: no separator can be forged, and both
 * databases give the same bytes. The order is part of every stored hash and never changes: what
 * came later is hashed only where there is something of it, under a mark of its own, so that old
 * lines keep their hashes and nothing can be slipped into them.
 */
export function hashLine(line: LedgerLine): string {
  const { position, failed_before } = line;
  const isOld = position === null && failed_before === null;
  const canonical = JSON.stringify([
    isOld ? 'wayout-vote-1' : 'wayout-vote-2',
    line.team,
    line.seq,
    line.press_id,
    line.incident,
    line.record,
    line.item,
    line.user_id,
    line.outcome,
    line.at,
    line.version,
    ...(isOld ? [] : [position, failed_before]),
    line.prev_hash,
  ]);
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

export function toLine({ hash: _, ...row }: Selectable<VotesTable>): LedgerLine {
  return { ...row, seq: Number(row.seq), at: Number(row.at) };
}

export function toVoteEvent(row: Omit<LedgerLine, 'prev_hash'>): VoteEvent {
  return {
    team: row.team,
    incident: row.incident,
    record: row.record,
    item: row.item,
    user: row.user_id,
    outcome: row.outcome,
    at: new Date(row.at).toISOString(),
    ...(row.version === null ? {} : { version: row.version }),
    ...(row.position === null ? {} : { position: row.position }),
    ...(row.failed_before === null ? {} : { failedBefore: itemsIn(row.failed_before) }),
  };
}

/** The row that says what an event says; the inverse of {@link toVoteEvent}. */
export function toRow({ pressId, event }: LoggedVote): Omit<LedgerLine, 'seq' | 'prev_hash'> {
  return {
    team: event.team,
    press_id: pressId,
    incident: event.incident,
    record: event.record,
    item: event.item,
    user_id: event.user,
    outcome: event.outcome,
    at: instant(event.at),
    version: event.version ?? null,
    position: event.position ?? null,
    failed_before: event.failedBefore === undefined ? null : JSON.stringify(event.failedBefore),
  };
}

function itemsIn(json: string): readonly string[] {
  const items: readonly string[] = JSON.parse(json);
  return items;
}
