import type { Transaction } from 'kysely';
import { appendLine, findPress, type NewLine } from './append-line.ts';
import { insertAsk } from './asks.ts';
import { takeBackNotThis, teachNotThis } from './corrections.ts';
import type { Database } from './database.ts';
import { lockHead } from './ledger-head.ts';
import { failedBefore, latestLine, linesOfIncident } from './lines-in-force.ts';
import { storableText } from './storable-text.ts';
import type { Press, PressResult } from './store.ts';

/**
 * @param again an earlier try of this very call may have been committed: a press that is already
 *   there then counts as recorded now, since a card drawn twice harms less than one not redrawn
 */
export async function appendPress(
  tx: Transaction<Database>,
  press: Press,
  again: boolean,
): Promise<PressResult> {
  const head = await lockHead(tx, press.team);
  const earlier = await findPress(tx, press.team, press.pressId);
  if (earlier !== undefined) {
    const kind = earlier.outcome === 'withdrawn' ? 'withdrawn' : 'recorded';
    return { kind: again ? kind : 'repeated', event: earlier };
  }
  const { line, inForce } = await lineOf(tx, press);
  const withdraws = inForce === press.outcome;
  const outcome = withdraws ? 'withdrawn' : press.outcome;
  const { event } = await appendLine(tx, head, { ...line, outcome });
  if (press.outcome === 'wrong_match') {
    if (withdraws) await takeBackNotThis(tx, press);
    else await teachNotThis(tx, press);
  }
  if (event.outcome === 'trying' && press.ask !== undefined) await insertAsk(tx, press, press.ask);
  return { kind: withdraws ? 'withdrawn' : 'recorded', event };
}

/** The line that a press asks for, and what the person said until now. */
export async function lineOf(
  tx: Transaction<Database>,
  press: Omit<Press, 'ask' | 'teaches'>,
): Promise<{ readonly line: NewLine; readonly inForce: NewLine['outcome'] | undefined }> {
  const lines = await linesOfIncident(tx, press);
  const user = storableText(press.user);
  const item = press.item === null ? null : storableText(press.item);
  const latest = latestLine(lines, { user, item });
  return {
    inForce: latest?.outcome,
    line: {
      team: press.team,
      press_id: press.pressId,
      incident: press.incident,
      record: press.record,
      item,
      user_id: user,
      outcome: press.outcome,
      // Never before the vote that it replaces: the clocks of two bots differ, and the later press
      // is the one that people mean.
      at: Math.max(press.at.getTime(), latest?.at ?? 0),
      version: press.version,
      position: press.position ?? null,
      failed_before: failedBefore(lines),
    },
  };
}
