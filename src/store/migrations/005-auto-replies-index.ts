import type { Kysely } from 'kysely';

/** A channel's bar is asked for at each paste that might be answered there: never by all sightings. */
export async function indexAutoReplies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('sightings_unasked')
    .on('sightings')
    .columns(['team', 'channel', 'unasked', 'at'])
    .execute();
}
