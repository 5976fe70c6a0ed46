import type { Kysely, Selectable, Transaction } from 'kysely';
import type { CorrectionsTable, Database } from './database.ts';
import { lockHead } from './ledger-head.ts';
import { insertSighting } from './sightings.ts';
import type { Choice, Correction, CorrectionQuery, Press } from './store.ts';

/** Writes what a "not this error" teaches; the caller holds the team's ledger. */
export async function teachNotThis(tx: Transaction<Database>, press: Press): Promise<void> {
  const { teaches, team, record, user, incident, at, pressId } = press;
  if (teaches === undefined || teaches.fingerprint === '') return;
  const what = { ...teaches, team, kind: 'not_this' as const, record, other: null };
  await insert(tx, { ...what, user, incident, at }, pressId);
}

/** Takes back what a person's "not this error" in an incident taught. */
export async function takeBackNotThis(
  tx: Transaction<Database>,
  vote: Pick<Press, 'team' | 'user' | 'incident' | 'record' | 'at'>,
): Promise<void> {
  await tx
    .updateTable('corrections')
    .set({ undone_at: vote.at.getTime(), undone_by: vote.user })
    .where('team', '=', vote.team)
    .where('kind', '=', 'not_this')
    .where('incident', '=', vote.incident)
    .where('record', '=', vote.record)
    .where('user_id', '=', vote.user)
    .where('undone_at', 'is', null)
    .execute();
}

/** Takes back every choice of a person between two records. */
export async function takeBackChoices(
  tx: Transaction<Database>,
  by: { readonly team: string; readonly user: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('corrections')
    .set({ undone_at: by.at.getTime(), undone_by: by.user })
    .where('team', '=', by.team)
    .where('kind', '=', 'which_of_two')
    .where('user_id', '=', by.user)
    .where('undone_at', 'is', null)
    .execute();
}

/** @param again see `Store`: a sighting that an earlier try of this call made is ours */
export async function appendChoice(
  tx: Transaction<Database>,
  { correction, pressId, answer }: Choice,
  again: boolean,
): Promise<string> {
  // Waits for the team's other writers, so that two presses of one person leave one choice.
  await lockHead(tx, correction.team);
  const claim = `answer:${correction.sighting}:${correction.record}`;
  const { team, fingerprint, record, other, user, at } = correction;
  const earlier = await tx
    .selectFrom('corrections')
    .select('id')
    .where('team', '=', team)
    .where('press_id', '=', pressId)
    .executeTakeFirst();
  if (earlier === undefined) {
    await tx
      .updateTable('corrections')
      .set({ undone_at: at.getTime(), undone_by: user })
      .where('team', '=', team)
      .where('fingerprint', '=', fingerprint)
      .where('kind', '=', 'which_of_two')
      .where('record', 'in', [record, other ?? ''])
      .where('other', 'in', [record, other ?? ''])
      .where('user_id', '=', user)
      .where('undone_at', 'is', null)
      .execute();
    await insert(tx, correction, pressId);
  }
  if (await insertSighting(tx, answer, claim, again)) return answer.id;
  const first = await tx
    .selectFrom('claims')
    .select('sighting')
    .where('team', '=', team)
    .where('claim', '=', claim)
    .executeTakeFirstOrThrow();
  return first.sighting;
}

/** @param again an earlier try of this very call may have been committed: what it undid is ours */
export async function takeBackCorrection(
  tx: Transaction<Database>,
  undo: { readonly team: string; readonly id: string; readonly by: string; readonly at: Date },
  again: boolean,
): Promise<Correction | undefined> {
  await lockHead(tx, undo.team);
  const row = await tx
    .selectFrom('corrections')
    .selectAll()
    .where('team', '=', undo.team)
    .where('id', '=', undo.id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const ours = again && row.undone_by === undo.by && Number(row.undone_at) === undo.at.getTime();
  if (row.undone_at !== null) return ours ? toCorrection(row) : undefined;
  await tx
    .updateTable('corrections')
    .set({ undone_at: undo.at.getTime(), undone_by: undo.by })
    .where('team', '=', undo.team)
    .where('id', '=', undo.id)
    .execute();
  return toCorrection(row);
}

export async function findCorrections(
  db: Kysely<Database>,
  { team, fingerprint, pair, sighting, limit }: CorrectionQuery,
): Promise<readonly Correction[]> {
  let query = db
    .selectFrom('corrections')
    .selectAll()
    .where('team', '=', team)
    .where('undone_at', 'is', null);
  if (fingerprint !== undefined) query = query.where('fingerprint', '=', fingerprint);
  if (sighting !== undefined) query = query.where('sighting', '=', sighting);
  if (pair !== undefined) {
    query = query
      .where('kind', '=', 'which_of_two')
      .where('record', 'in', [...pair])
      .where('other', 'in', [...pair]);
  }
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toCorrection);
}

async function insert(
  tx: Transaction<Database>,
  correction: Correction,
  pressId: string,
): Promise<void> {
  const { id, team, kind, fingerprint, record, other, user, incident, sighting, at } = correction;
  await tx
    .insertInto('corrections')
    .values({
      team,
      id,
      press_id: pressId,
      kind,
      fingerprint,
      record,
      other,
      user_id: user,
      incident,
      sighting,
      at: at.getTime(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
}

function toCorrection(row: Selectable<CorrectionsTable>): Correction {
  return {
    id: row.id,
    team: row.team,
    kind: row.kind,
    fingerprint: row.fingerprint,
    record: row.record,
    other: row.other,
    user: row.user_id,
    incident: row.incident,
    sighting: row.sighting,
    at: new Date(Number(row.at)),
  };
}
