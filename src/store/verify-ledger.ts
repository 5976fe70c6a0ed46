import type { Kysely, Selectable } from 'kysely';
import type { Database, VotesTable } from './database.ts';
import { GENESIS, hashLine, toLine } from './ledger-line.ts';
import type { LedgerCheck } from './store.ts';

/** Lines read at a time: bounds memory, not the result. */
const PAGE = 1000;

type Problem = Extract<LedgerCheck, { readonly kind: 'broken' }>['problem'];

/** A line of the ledger, or the start of it: how many lines there are up to it, and its hash. */
interface Place {
  readonly length: number;
  readonly hash: string;
}

const START: Place = { length: 0, hash: GENESIS };

/**
 * Walks a team's ledger from its first line to its last, between two looks at the head. Takes no
 * lock: whoever presses meanwhile adds a line and moves the head in one commit, so the walk ends at
 * or behind the first head, and at or before the second.
 */
export async function verifyLedger(db: Kysely<Database>, team: string): Promise<LedgerCheck> {
  const before = await readHead(db, team);
  const { end, hashAtHead, problem } = await walk(db, team, before.length);
  if (problem !== undefined) return { kind: 'broken', position: end.length + 1, problem };
  if (end.length < before.length) {
    return { kind: 'broken', position: end.length + 1, problem: 'missing' };
  }
  if (hashAtHead !== before.hash) {
    return { kind: 'broken', position: before.length, problem: 'edited' };
  }
  const after = await readHead(db, team);
  if (after.length < end.length) {
    return { kind: 'broken', position: after.length + 1, problem: 'added' };
  }
  return { kind: 'intact', length: end.length, head: end.hash };
}

/** @returns the last line that fits, the hash at line `headLength`, what is wrong with the next */
async function walk(
  db: Kysely<Database>,
  team: string,
  headLength: number,
): Promise<{ readonly end: Place; readonly hashAtHead: string; readonly problem?: Problem }> {
  let end = START;
  let hashAtHead = GENESIS;
  for (;;) {
    const rows = await pageAfter(db, team, end);
    if (rows.length === 0) return { end, hashAtHead };
    for (const row of rows) {
      const problem = problemOf(row, end);
      if (problem !== undefined) return { end, hashAtHead, problem };
      end = { length: Number(row.seq), hash: row.hash };
      if (end.length === headLength) hashAtHead = end.hash;
    }
  }
}

function problemOf(row: Selectable<VotesTable>, before: Place): Problem | undefined {
  const line = toLine(row);
  if (line.seq > before.length + 1) return 'missing';
  if (line.seq < before.length + 1) return 'added';
  return line.prev_hash === before.hash && hashLine(line) === row.hash ? undefined : 'edited';
}

async function pageAfter(
  db: Kysely<Database>,
  team: string,
  place: Place,
): Promise<Selectable<VotesTable>[]> {
  let query = db.selectFrom('votes').selectAll().where('team', '=', team);
  // The first page has no lower bound, so that a line smuggled in before line 1 is seen.
  if (place.length > 0) query = query.where('seq', '>', place.length);
  return await query.orderBy('seq').limit(PAGE).execute();
}

async function readHead(db: Kysely<Database>, team: string): Promise<Place> {
  const row = await db
    .selectFrom('ledger_heads')
    .select(['length', 'hash'])
    .where('team', '=', team)
    .executeTakeFirst();
  return row === undefined ? START : { length: Number(row.length), hash: row.hash };
}
