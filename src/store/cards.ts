import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import type { PostedCard } from './store.ts';

export async function upsertCard(db: Kysely<Database>, card: PostedCard): Promise<void> {
  const { team, channel, ts, sighting } = card;
  await db
    .insertInto('cards')
    .values({ team, channel, ts, sighting })
    .onConflict((conflict) =>
      conflict.columns(['team', 'channel', 'ts']).doUpdateSet({ sighting: card.sighting }),
    )
    .execute();
}

export async function findCard(
  db: Kysely<Database>,
  team: string,
  channel: string,
  ts: string,
): Promise<PostedCard | undefined> {
  return await db
    .selectFrom('cards')
    .select(['team', 'channel', 'ts', 'sighting'])
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('ts', '=', ts)
    .executeTakeFirst();
}

export async function findCardsOf(
  db: Kysely<Database>,
  team: string,
  incident: string,
  record: string | null,
): Promise<readonly PostedCard[]> {
  return await db
    .selectFrom('sightings')
    .innerJoin('cards', (join) =>
      join.onRef('cards.team', '=', 'sightings.team').onRef('cards.sighting', '=', 'sightings.id'),
    )
    .select(['cards.team', 'cards.channel', 'cards.ts', 'cards.sighting'])
    .where('sightings.team', '=', team)
    .where('sightings.incident', '=', incident)
    .where('sightings.record', record === null ? 'is' : '=', record)
    // A Slack ts is decimal seconds: the longer one is the later one, then digits decide.
    .orderBy(sql`length(cards.ts)`)
    .orderBy('cards.ts')
    .orderBy('cards.channel')
    .execute();
}
