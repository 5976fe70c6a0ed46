import type { Transaction } from 'kysely';
import type { VoteEvent } from '../learning/vote-event.ts';
import { appendLine, findPress, type NewLine } from './append-line.ts';
import { takeBackChoices, takeBackNotThis } from './corrections.ts';
import type { Database } from './database.ts';
import { type LedgerHead, lockHead } from './ledger-head.ts';
import { type LedgerLine, toLine, toVoteEvent } from './ledger-line.ts';
import { votesInForce } from './lines-in-force.ts';
import { storableText } from './storable-text.ts';

/** Whose votes are taken back, and when. `undoId` keeps a second try from taking back more. */
export interface Undo {
  readonly team: string;
  readonly user: string;
  readonly at: Date;
  readonly undoId: string;
}

export async function appendUndo(
  tx: Transaction<Database>,
  undo: Undo,
): Promise<VoteEvent | undefined> {
  const head = await lockHead(tx, undo.team);
  const earlier = await findPress(tx, undo.team, undo.undoId);
  if (earlier !== undefined) return earlier;
  const newest = (await votesInForce(tx, undo.team, storableText(undo.user))).at(-1);
  if (newest === undefined) return undefined;
  return (await takeBack(tx, head, newest, undo)).event;
}

/**
 * Takes back everything that a person says.
 * @param again an earlier try of this very call may have been committed: what it wrote is ours
 */
export async function appendUndoAll(
  tx: Transaction<Database>,
  undo: Undo,
  again: boolean,
): Promise<readonly VoteEvent[]> {
  let head = await lockHead(tx, undo.team);
  const earlier = again ? await linesOfUndo(tx, undo) : [];
  if (earlier.length > 0) return earlier;
  const events: VoteEvent[] = [];
  for (const vote of await votesInForce(tx, undo.team, storableText(undo.user))) {
    const undoId = `${undo.undoId}:${vote.seq}`;
    const appended = await takeBack(tx, head, vote, { ...undo, undoId });
    head = appended.head;
    events.push(appended.event);
  }
  await takeBackChoices(tx, undo);
  return events;
}

async function linesOfUndo(tx: Transaction<Database>, undo: Undo): Promise<readonly VoteEvent[]> {
  const rows = await tx
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', undo.team)
    .where('press_id', 'like', `${undo.undoId}:%`)
    .orderBy('seq')
    .execute();
  return rows.map((row) => toVoteEvent(toLine(row)));
}

async function takeBack(
  tx: Transaction<Database>,
  head: LedgerHead,
  vote: LedgerLine,
  undo: Undo,
): ReturnType<typeof appendLine> {
  if (vote.outcome === 'wrong_match') {
    const { incident, record } = vote;
    await takeBackNotThis(tx, { team: undo.team, user: undo.user, incident, record, at: undo.at });
  }
  return await appendLine(tx, head, withdrawal(vote, undo));
}

function withdrawal(vote: LedgerLine, undo: Undo): NewLine {
  return {
    team: vote.team,
    press_id: undo.undoId,
    incident: vote.incident,
    record: vote.record,
    item: vote.item,
    user_id: vote.user_id,
    outcome: 'withdrawn',
    at: Math.max(undo.at.getTime(), vote.at),
    version: vote.version,
    position: null,
    failed_before: null,
  };
}
