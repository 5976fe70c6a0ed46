import type { Kysely } from 'kysely';

/**
 * Tables and the indexes that a card is rendered from. Portable: text ids, milliseconds in BIGINT,
 * JSON as text. A released migration is never edited; the next change is the next file.
 */
export async function createTables(db: Kysely<unknown>): Promise<void> {
  await createSightings(db);
  await createCards(db);
  await createVotes(db);
}

async function createSightings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sightings')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('incident', 'text', (column) => column.notNull())
    .addColumn('record', 'text')
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('nearest', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('telling_line', 'text')
    .addColumn('version', 'text')
    .addColumn('os', 'text')
    .addColumn('user_id', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sightings_pk', ['team', 'id'])
    .execute();
  await index(db, 'sightings', 'sightings_by_channel', ['team', 'channel', 'record', 'at']);
  await index(db, 'sightings', 'sightings_by_incident', ['team', 'incident', 'record']);
  await db.schema
    .createTable('claims')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('claim', 'text', (column) => column.notNull())
    .addColumn('sighting', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('claims_pk', ['team', 'claim'])
    .execute();
}

async function createCards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cards')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('ts', 'text', (column) => column.notNull())
    .addColumn('sighting', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cards_pk', ['team', 'channel', 'ts'])
    .execute();
  await index(db, 'cards', 'cards_by_sighting', ['team', 'sighting']);
}

async function createVotes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('votes')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('press_id', 'text', (column) => column.notNull())
    .addColumn('incident', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('item', 'text')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('version', 'text')
    .addColumn('prev_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_pk', ['team', 'seq'])
    .addUniqueConstraint('votes_press_once', ['team', 'press_id'])
    .execute();
  await index(db, 'votes', 'votes_by_record', ['team', 'record', 'seq']);
  await index(db, 'votes', 'votes_by_person', ['team', 'user_id', 'incident', 'record', 'seq']);
  await db.schema
    .createTable('ledger_heads')
    .addColumn('team', 'text', (column) => column.notNull().primaryKey())
    .addColumn('length', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}

async function index(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: string[],
): Promise<void> {
  await db.schema.createIndex(name).on(table).columns(columns).execute();
}
