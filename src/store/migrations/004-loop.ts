import type { Kysely } from 'kysely';

/**
 * What closes the loop: the ledger also says where an item stood and what had failed before it; who
 * is to be asked how a try went; which reaction stands for which vote.
 */
export async function closeLoop(db: Kysely<unknown>): Promise<void> {
  // One column a statement: SQLite knows no other way.
  await db.schema.alterTable('votes').addColumn('position', 'integer').execute();
  await db.schema.alterTable('votes').addColumn('failed_before', 'text').execute();
  await createAsks(db);
  await db.schema
    .createTable('reactions')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('ts', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('reaction', 'text', (column) => column.notNull())
    .addColumn('item', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('present', 'integer', (column) => column.notNull())
    .addColumn('event_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('reactions_pk', ['team', 'channel', 'ts', 'user_id', 'reaction'])
    .execute();
  const matches = ['team', 'at'];
  await db.schema.createIndex('sightings_by_time').on('sightings').columns(matches).execute();
}

async function createAsks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('asks')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('incident', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('sighting', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('asked_at', 'bigint')
    .addPrimaryKeyConstraint('asks_pk', ['team', 'user_id', 'incident', 'record', 'item'])
    .execute();
  await db.schema.createIndex('asks_by_time').on('asks').columns(['asked_at', 'due_at']).execute();
}
