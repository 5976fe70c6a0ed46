import type { Transaction } from 'kysely';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { Database } from './database.ts';
import type { LedgerHead } from './ledger-head.ts';
import { hashLine, type LedgerLine, toLine, toVoteEvent } from './ledger-line.ts';
import { storableText } from './storable-text.ts';

/** A line that has no place in the ledger yet. */
export type NewLine = Omit<LedgerLine, 'seq' | 'prev_hash'>;

/** Adds a line behind the head. Whoever adds several goes on from the head that comes back. */
export async function appendLine(
  tx: Transaction<Database>,
  head: LedgerHead,
  newLine: NewLine,
): Promise<{ readonly event: VoteEvent; readonly head: LedgerHead }> {
  // The hash is over what will be read back, not over what was handed in.
  const stored = {
    ...newLine,
    team: storableText(newLine.team),
    press_id: storableText(newLine.press_id),
    incident: storableText(newLine.incident),
    record: storableText(newLine.record),
    item: newLine.item === null ? null : storableText(newLine.item),
    user_id: storableText(newLine.user_id),
    version: newLine.version === null ? null : storableText(newLine.version),
    failed_before: newLine.failed_before === null ? null : storableText(newLine.failed_before),
  };
  const line = { ...stored, seq: head.length + 1, prev_hash: head.hash };
  const hash = hashLine(line);
  await tx
    .insertInto('votes')
    .values({ ...line, hash })
    .execute();
  await tx
    .updateTable('ledger_heads')
    .set({ length: line.seq, hash })
    .where('team', '=', line.team)
    .execute();
  return { event: toVoteEvent(line), head: { length: line.seq, hash } };
}

/** The line that a press appended before, if it did. */
export async function findPress(
  tx: Transaction<Database>,
  team: string,
  pressId: string,
): Promise<VoteEvent | undefined> {
  const row = await tx
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', team)
    .where('press_id', '=', pressId)
    .executeTakeFirst();
  return row === undefined ? undefined : toVoteEvent(toLine(row));
}
