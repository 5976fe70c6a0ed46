import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Match } from './store.ts';

export async function findMatches(
  db: Kysely<Database>,
  team: string,
  limit: number,
): Promise<readonly Match[]> {
  const rows = await db
    .selectFrom('sightings')
    .select(['incident', 'record', 'at'])
    .where('team', '=', team)
    .where('record', 'is not', null)
    // A record that was opened by its name was not matched: there is no evidence for it.
    .where('evidence', '!=', '[]')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const wrong = await findWrong(db, team);
  return rows
    .flatMap(({ incident, record, at }) => {
      if (record === null) return [];
      const isWrong = wrong.has(keyOf({ incident, record }));
      return [{ incident, record, at: new Date(Number(at)), wrong: isWrong }];
    })
    .reverse();
}

/** The matches that somebody calls wrong right now. */
async function findWrong(db: Kysely<Database>, team: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('votes')
    .select(['incident', 'record', 'user_id', 'outcome'])
    .where('team', '=', team)
    .where('item', 'is', null)
    .orderBy('at')
    .orderBy('seq')
    .execute();
  const latest = new Map(rows.map((row) => [`${keyOf(row)} ${row.user_id}`, row]));
  const standing = [...latest.values()].filter(({ outcome }) => outcome === 'wrong_match');
  return new Set(standing.map(keyOf));
}

function keyOf({ incident, record }: { readonly incident: string; readonly record: string }) {
  return JSON.stringify([incident, record]);
}
