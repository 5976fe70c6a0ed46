import type { Kysely } from 'kysely';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { Database } from './database.ts';
import { toLine, toVoteEvent } from './ledger-line.ts';
import type { ChainedVote } from './store.ts';

export async function readLedger(
  db: Kysely<Database>,
  team: string,
  record?: string,
): Promise<readonly VoteEvent[]> {
  let query = db.selectFrom('votes').selectAll().where('team', '=', team).orderBy('seq');
  if (record !== undefined) query = query.where('record', '=', record);
  const rows = await query.execute();
  return rows.map((row) => toVoteEvent(toLine(row)));
}

/** Every line of a team with its place in the chain, as an export shows it. */
export async function readChain(
  db: Kysely<Database>,
  team: string,
): Promise<readonly ChainedVote[]> {
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', team)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    pressId: row.press_id,
    event: toVoteEvent(toLine(row)),
    seq: Number(row.seq),
    hash: row.hash,
  }));
}

/** Teams that have a ledger, in order. */
export async function readTeams(db: Kysely<Database>): Promise<readonly string[]> {
  const rows = await db.selectFrom('ledger_heads').select('team').orderBy('team').execute();
  return rows.map(({ team }) => team);
}
