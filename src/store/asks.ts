import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Ask, Press } from './store.ts';

/** Notes whom to ask; a person who was asked before about this item here is not asked again. */
export async function insertAsk(
  tx: Transaction<Database>,
  press: Press,
  ask: NonNullable<Press['ask']>,
): Promise<void> {
  if (press.item === null) return;
  const due = { sighting: ask.sighting, due_at: ask.at.getTime() };
  await tx
    .insertInto('asks')
    .values({
      team: press.team,
      user_id: press.user,
      incident: press.incident,
      record: press.record,
      item: press.item,
      ...due,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['team', 'user_id', 'incident', 'record', 'item'])
        .doUpdateSet(due)
        .where('asks.asked_at', 'is', null),
    )
    .execute();
}

export async function hastenAsks(
  db: Kysely<Database>,
  of: { readonly team: string; readonly incident: string; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('asks')
    .set({ due_at: of.at.getTime() })
    .where('team', '=', of.team)
    .where('incident', '=', of.incident)
    .where('asked_at', 'is', null)
    .where('due_at', '>', of.at.getTime())
    .execute();
}

/** One statement, so that of two bots each ask goes to one. */
export async function takeDueAsks(db: Kysely<Database>, at: Date): Promise<readonly Ask[]> {
  const rows = await db
    .updateTable('asks')
    .set({ asked_at: at.getTime() })
    .where('asked_at', 'is', null)
    .where('due_at', '<=', at.getTime())
    .returningAll()
    .execute();
  return rows.map((row) => ({
    team: row.team,
    user: row.user_id,
    incident: row.incident,
    record: row.record,
    item: row.item,
    sighting: row.sighting,
    dueAt: new Date(Number(row.due_at)),
  }));
}

export async function postponeAsk(db: Kysely<Database>, ask: Ask, until: Date): Promise<void> {
  await db
    .updateTable('asks')
    .set({ asked_at: null, due_at: until.getTime() })
    .where('team', '=', ask.team)
    .where('user_id', '=', ask.user)
    .where('incident', '=', ask.incident)
    .where('record', '=', ask.record)
    .where('item', '=', ask.item)
    .execute();
}
