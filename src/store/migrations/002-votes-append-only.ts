import { type Kysely, sql } from 'kysely';

/**
 * The database itself refuses to edit or remove a vote, whoever asks. Triggers have no portable
 * spelling, so this is the one migration that asks which engine it is on.
 */
export async function makeVotesAppendOnly(
  db: Kysely<unknown>,
  engine: 'sqlite' | 'postgres',
): Promise<void> {
  if (engine === 'sqlite') {
    for (const event of ['update', 'delete']) {
      await sql`
        create trigger ${sql.id(`votes_no_${event}`)} before ${sql.raw(event)} on votes
        begin select raise(abort, 'votes are append-only'); end`.execute(db);
    }
    return;
  }
  await sql`
    create function refuse_vote_change() returns trigger language plpgsql as $$
    begin raise exception 'votes are append-only'; end $$`.execute(db);
  await sql`
    create trigger votes_append_only before update or delete or truncate on votes
    for each statement execute function refuse_vote_change()`.execute(db);
}
