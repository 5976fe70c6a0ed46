import type { Transaction } from 'kysely';
import { appendLine } from './append-line.ts';
import type { Database } from './database.ts';
import { lockHead } from './ledger-head.ts';
import { toRow } from './ledger-line.ts';
import type { LoggedVote } from './store.ts';

/** Presses looked up in one statement; below every engine's limit of parameters. */
const LOOKED_UP_AT_ONCE = 500;

/**
 * Appends the events of one team that are not there yet, as they are: nothing is toggled, and their
 * times are kept.
 * @returns how many were new
 */
export async function importLines(
  tx: Transaction<Database>,
  team: string,
  votes: readonly LoggedVote[],
): Promise<number> {
  let head = await lockHead(tx, team);
  const known = await knownPresses(tx, team, votes);
  let added = 0;
  for (const vote of votes) {
    if (known.has(vote.pressId)) continue;
    known.add(vote.pressId);
    const appended = await appendLine(tx, head, { ...toRow(vote), team });
    head = appended.head;
    added += 1;
  }
  return added;
}

async function knownPresses(
  tx: Transaction<Database>,
  team: string,
  votes: readonly LoggedVote[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < votes.length; start += LOOKED_UP_AT_ONCE) {
    const ids = votes.slice(start, start + LOOKED_UP_AT_ONCE).map(({ pressId }) => pressId);
    const rows = await tx
      .selectFrom('votes')
      .select('press_id')
      .where('team', '=', team)
      .where('press_id', 'in', ids)
      .execute();
    for (const row of rows) known.add(row.press_id);
  }
  return known;
}
