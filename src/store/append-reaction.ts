import type { Selectable, Transaction } from 'kysely';
import { appendLine, findPress } from './append-line.ts';
import { lineOf } from './append-press.ts';
import type { Database, ReactionsTable } from './database.ts';
import { type LedgerHead, lockHead } from './ledger-head.ts';
import type { ReactionResult, ReactionVote } from './store.ts';

/**
 * Brings a person's vote in line with their reactions on one card, the newest first.
 *
 * A reaction sets a vote, it does not toggle one. Events that come late or twice change nothing:
 * for each reaction the latest time of Slack counts.
 * @param again an earlier try of this very call may have been committed: what it wrote is ours
 */
export async function appendReaction(
  tx: Transaction<Database>,
  vote: ReactionVote,
  again: boolean,
): Promise<ReactionResult> {
  const head = await lockHead(tx, vote.team);
  const pressId = `reaction:${vote.channel}:${vote.ts}:${vote.user}:${vote.reaction}:${vote.eventAt}`;
  const earlier = await findPress(tx, vote.team, pressId);
  if (earlier !== undefined) {
    const kind = earlier.outcome === 'withdrawn' ? 'withdrawn' : 'recorded';
    return again ? { kind, event: earlier } : UNCHANGED;
  }
  const known = (await reactionsOf(tx, vote)).find(({ reaction }) => reaction === vote.reaction);
  if (known !== undefined && Number(known.event_at) >= vote.eventAt) return UNCHANGED;
  const item = vote.added ? vote.item : (known?.item ?? null);
  await upsertReaction(tx, vote, item);
  const wanted = vote.added ? { item: vote.item, outcome: vote.outcome } : await newestOf(tx, vote);
  // Removed, and it was never seen coming: there is nothing of it to take back.
  const target = wanted?.item ?? item;
  return target === null
    ? UNCHANGED
    : follow(tx, head, { ...vote, item: target, pressId }, wanted?.outcome);
}

/** @param wanted what the person's reactions say now; undefined = nothing any more */
async function follow(
  tx: Transaction<Database>,
  head: LedgerHead,
  vote: ReactionVote & { readonly pressId: string },
  wanted: ReactionVote['outcome'] | undefined,
): Promise<ReactionResult> {
  const { line, inForce } = await lineOf(tx, { ...vote, outcome: wanted ?? vote.outcome });
  if (wanted === undefined) {
    // What was said by a button meanwhile is not the reaction's to take back.
    if (inForce !== vote.outcome) return UNCHANGED;
    const { event } = await appendLine(tx, head, { ...line, outcome: 'withdrawn' });
    return { kind: 'withdrawn', event };
  }
  if (inForce === wanted) return UNCHANGED;
  return { kind: 'recorded', event: (await appendLine(tx, head, line)).event };
}

const UNCHANGED: ReactionResult = { kind: 'unchanged' };

/** The newest of a person's reactions that are still on the message. */
async function newestOf(
  tx: Transaction<Database>,
  of: ReactionVote,
): Promise<Pick<Selectable<ReactionsTable>, 'item' | 'outcome'> | undefined> {
  return (await reactionsOf(tx, of)).find(({ present }) => present === 1);
}

/** A person's reactions on one message, present or removed, newest first. */
async function reactionsOf(
  tx: Transaction<Database>,
  of: Pick<ReactionVote, 'team' | 'channel' | 'ts' | 'user'>,
): Promise<readonly Selectable<ReactionsTable>[]> {
  return await tx
    .selectFrom('reactions')
    .selectAll()
    .where('team', '=', of.team)
    .where('channel', '=', of.channel)
    .where('ts', '=', of.ts)
    .where('user_id', '=', of.user)
    .orderBy('event_at', 'desc')
    .execute();
}

async function upsertReaction(
  tx: Transaction<Database>,
  vote: ReactionVote,
  item: string | null,
): Promise<void> {
  const changing = { item, present: vote.added ? 1 : 0, event_at: vote.eventAt };
  const { team, channel, ts, user: user_id, reaction, outcome } = vote;
  await tx
    .insertInto('reactions')
    .values({ team, channel, ts, user_id, reaction, outcome, ...changing })
    .onConflict((conflict) =>
      conflict.columns(['team', 'channel', 'ts', 'user_id', 'reaction']).doUpdateSet(changing),
    )
    .execute();
}
