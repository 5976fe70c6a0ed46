import type { Kysely, Transaction } from 'kysely';
import type { VoteEvent } from '../learning/vote-event.ts';
import { takeBackNotThis, teachNotThis } from './corrections.ts';
import type { Database } from './database.ts';
import { lockHead } from './ledger-head.ts';
import { hashLine, type LedgerLine, toLine, toVoteEvent } from './ledger-line.ts';
import { storableText } from './storable-text.ts';
import type { Press, PressResult } from './store.ts';

type NewLine = Omit<LedgerLine, 'seq' | 'prev_hash'>;

/**
 * @param again an earlier try of this very call may have been committed: a press that is already
 *   there then counts as recorded now, since a card drawn twice harms less than one not redrawn
 */
export async function appendPress(
  tx: Transaction<Database>,
  press: Press,
  again: boolean,
): Promise<PressResult> {
  const head = await lockHead(tx, press.team);
  const earlier = await findPress(tx, press.team, press.pressId);
  if (earlier !== undefined) {
    const kind = earlier.outcome === 'withdrawn' ? 'withdrawn' : 'recorded';
    return { kind: again ? kind : 'repeated', event: earlier };
  }
  const withdraws = (await outcomeInForce(tx, press)) === press.outcome;
  const event = await appendLine(tx, head, {
    team: press.team,
    press_id: press.pressId,
    incident: press.incident,
    record: press.record,
    item: press.item,
    user_id: press.user,
    outcome: withdraws ? 'withdrawn' : press.outcome,
    at: press.at.getTime(),
    version: press.version,
  });
  if (press.outcome === 'wrong_match') {
    if (withdraws) await takeBackNotThis(tx, press);
    else await teachNotThis(tx, press);
  }
  return { kind: withdraws ? 'withdrawn' : 'recorded', event };
}

/** @param undoId unique to this undo, so that trying again never withdraws a second vote */
export async function appendUndo(
  tx: Transaction<Database>,
  undo: {
    readonly team: string;
    readonly user: string;
    readonly at: Date;
    readonly undoId: string;
  },
): Promise<VoteEvent | undefined> {
  const head = await lockHead(tx, undo.team);
  const earlier = await findPress(tx, undo.team, undo.undoId);
  if (earlier !== undefined) return earlier;
  const newest = await newestInForce(tx, undo.team, undo.user);
  if (newest === undefined) return undefined;
  if (newest.outcome === 'wrong_match') {
    const { incident, record } = newest;
    await takeBackNotThis(tx, { team: undo.team, user: undo.user, incident, record, at: undo.at });
  }
  return await appendLine(tx, head, {
    team: newest.team,
    press_id: undo.undoId,
    incident: newest.incident,
    record: newest.record,
    item: newest.item,
    user_id: newest.user_id,
    outcome: 'withdrawn',
    at: undo.at.getTime(),
    version: newest.version,
  });
}

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

async function appendLine(
  tx: Transaction<Database>,
  head: { readonly length: number; readonly hash: string },
  newLine: NewLine,
): Promise<VoteEvent> {
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
  return toVoteEvent(line);
}

async function findPress(
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

/** The latest outcome of a person on an item in an incident, be it `withdrawn`. */
async function outcomeInForce(
  tx: Transaction<Database>,
  press: Press,
): Promise<VoteEvent['outcome'] | undefined> {
  const row = await tx
    .selectFrom('votes')
    .select('outcome')
    .where('team', '=', press.team)
    .where('user_id', '=', press.user)
    .where('incident', '=', press.incident)
    .where('record', '=', press.record)
    .where('item', press.item === null ? 'is' : '=', press.item)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.outcome;
}

async function newestInForce(
  tx: Transaction<Database>,
  team: string,
  user: string,
): Promise<LedgerLine | undefined> {
  const row = await tx
    .selectFrom('votes as vote')
    .selectAll()
    .where('vote.team', '=', team)
    .where('vote.user_id', '=', user)
    .where('vote.outcome', '!=', 'withdrawn')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('votes as later')
            .select('later.seq')
            .whereRef('later.team', '=', 'vote.team')
            .whereRef('later.user_id', '=', 'vote.user_id')
            .whereRef('later.incident', '=', 'vote.incident')
            .whereRef('later.record', '=', 'vote.record')
            .whereRef('later.seq', '>', 'vote.seq')
            .where((eb) =>
              eb.or([
                eb('later.item', '=', eb.ref('vote.item')),
                eb.and([eb('later.item', 'is', null), eb('vote.item', 'is', null)]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('vote.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toLine(row);
}
