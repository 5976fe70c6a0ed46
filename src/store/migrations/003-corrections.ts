import type { Kysely } from 'kysely';

/**
 * What people taught the matcher, and what a sighting needs for it: whether anybody had asked, the
 * runner-up, and the pair that a question is about. All columns are null for older rows.
 */
export async function createCorrections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('press_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('other', 'text')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('incident', 'text', (column) => column.notNull())
    .addColumn('sighting', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('undone_at', 'bigint')
    .addColumn('undone_by', 'text')
    .addPrimaryKeyConstraint('corrections_pk', ['team', 'id'])
    .addUniqueConstraint('corrections_press_once', ['team', 'press_id'])
    .execute();
  const columns = {
    corrections_by_fingerprint: ['team', 'fingerprint'],
    corrections_by_record: ['team', 'record', 'other'],
    corrections_by_incident: ['team', 'incident'],
    corrections_by_time: ['team', 'at'],
  };
  for (const [name, on] of Object.entries(columns)) {
    await db.schema.createIndex(name).on('corrections').columns(on).execute();
  }
  // SQLite takes one new column a statement.
  for (const column of ['runner_up', 'asks', 'told_apart_from', 'question']) {
    await db.schema.alterTable('sightings').addColumn(column, 'text').execute();
  }
  await db.schema.alterTable('sightings').addColumn('unasked', 'integer').execute();
  await db.schema
    .createIndex('votes_by_incident')
    .on('votes')
    .columns(['team', 'incident', 'seq'])
    .execute();
}
