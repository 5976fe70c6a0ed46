import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database, SightingsTable } from './database.ts';
import type { LastSightingQuery, Sighting, StoredEvidence } from './store.ts';

/**
 * @param again an earlier try of this very call may have been committed: a claim that names this
 *   sighting is then ours
 * @returns whether the claim is ours and the sighting is there
 */
export async function insertSighting(
  tx: Transaction<Database>,
  sighting: Sighting,
  claim: string,
  again: boolean,
): Promise<boolean> {
  const { team, id } = sighting;
  const claimed = await tx
    .insertInto('claims')
    .values({ team, claim, sighting: id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (claimed.numInsertedOrUpdatedRows === 0n) {
    return again && (await isClaimedBy(tx, team, claim, id));
  }
  await tx
    .insertInto('sightings')
    .values({
      team,
      id,
      channel: sighting.channel,
      incident: sighting.incident,
      record: sighting.record,
      confidence: sighting.confidence,
      nearest: JSON.stringify(sighting.nearest),
      evidence: JSON.stringify(sighting.evidence),
      fingerprint: sighting.fingerprint,
      telling_line: sighting.tellingLine,
      version: sighting.version,
      os: sighting.os,
      user_id: sighting.user,
      at: sighting.at.getTime(),
      runner_up: json(sighting.runnerUp),
      asks: json(sighting.asks),
      told_apart_from: sighting.toldApartFrom ?? null,
      question: sighting.question ?? null,
      unasked: sighting.unasked === undefined ? null : Number(sighting.unasked),
    })
    .execute();
  return true;
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

async function isClaimedBy(
  tx: Transaction<Database>,
  team: string,
  claim: string,
  sighting: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('claims')
    .select('sighting')
    .where('team', '=', team)
    .where('claim', '=', claim)
    .executeTakeFirst();
  return row?.sighting === sighting;
}

export async function findSighting(
  db: Kysely<Database>,
  team: string,
  id: string,
): Promise<Sighting | undefined> {
  const row = await db
    .selectFrom('sightings')
    .selectAll()
    .where('team', '=', team)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toSighting(row);
}

export async function findLastSighting(
  db: Kysely<Database>,
  query: LastSightingQuery,
): Promise<Sighting | undefined> {
  const about =
    'record' in query
      ? ({ column: 'record', values: [query.record] } as const)
      : ({ column: 'asks', values: spellingsOf(query.asks) } as const);
  const row = await db
    .selectFrom('sightings')
    .selectAll()
    .where('team', '=', query.team)
    .where('channel', '=', query.channel)
    .where(about.column, 'in', about.values)
    .where('at', '>=', query.since.getTime())
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('cards')
          .innerJoin('sightings as shown', (join) =>
            join.onRef('shown.team', '=', 'cards.team').onRef('shown.id', '=', 'cards.sighting'),
          )
          .select('cards.ts')
          .where('shown.team', '=', query.team)
          .where(`shown.${about.column}`, 'in', about.values)
          .whereRef('shown.incident', '=', 'sightings.incident')
          .where('cards.channel', '=', query.channel),
      ),
    )
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toSighting(row);
}

/** As `insertSighting` writes a pair, in either order. */
function spellingsOf([first, second]: readonly [string, string]): string[] {
  return [JSON.stringify([first, second]), JSON.stringify([second, first])];
}

function toSighting(row: Selectable<SightingsTable>): Sighting {
  const nearest: readonly string[] = JSON.parse(row.nearest);
  const evidence: readonly StoredEvidence[] = JSON.parse(row.evidence);
  return {
    id: row.id,
    team: row.team,
    channel: row.channel,
    incident: row.incident,
    record: row.record,
    confidence: row.confidence,
    nearest,
    evidence,
    fingerprint: row.fingerprint,
    tellingLine: row.telling_line,
    version: row.version,
    os: row.os,
    user: row.user_id,
    at: new Date(Number(row.at)),
    ...taughtOf(row),
  };
}

function taughtOf(row: Selectable<SightingsTable>): Partial<Sighting> {
  return {
    ...(row.unasked === null ? {} : { unasked: row.unasked !== 0 }),
    ...(row.runner_up === null ? {} : { runnerUp: JSON.parse(row.runner_up) }),
    ...(row.asks === null ? {} : { asks: JSON.parse(row.asks) }),
    ...(row.told_apart_from === null ? {} : { toldApartFrom: row.told_apart_from }),
    ...(row.question === null ? {} : { question: row.question }),
  };
}
