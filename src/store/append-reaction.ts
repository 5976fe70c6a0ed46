import type { Selectable, Transaction } from 'kysely';
import { appendLine, findPress } from './append-line.ts';
import { lineOf } from './append-press.ts';
import type { Database, ReactionsTable } from './database.ts';
import { lockHead } from './ledger-head.ts';
import type { ReactionResult, ReactionVote } from './store.ts';

/**
 * Brings a person's vote in line with their reactions on one card, the newest first.
 *
 * A reaction sets a vote, it does not toggle one. Events that come late or twice change nothing:
 * for each reaction the latest time of Slack counts.
 */
export async function appendReaction(
  tx: Transaction<Database>,
  vote: ReactionVote,
): Promise<ReactionResult> {
  const head = await lockHead(tx, vote.team);
  const before = await reactionsOf(tx, vote);
  const own = before.find(({ reaction }) => reaction === vote.reaction);
  if (own !== undefined && Number(own.event_at) >= vote.eventAt) return { kind: 'unchanged' };
  const item = vote.added ? vote.item : (own?.item ?? null);
  await upsertReaction(tx, vote, item);
  const [newest] = (await reactionsOf(tx, vote)).filter(({ present }) => present === 1);
  const wanted = vote.added ? vote : newest;
  // Removed, and it was never seen coming: there is nothing of it to take back.
  const target = wanted?.item ?? item;
  if (target === null) return { kind: 'unchanged' };
  const pressId = `reaction:${vote.channel}:${vote.ts}:${vote.user}:${vote.reaction}:${vote.eventAt}`;
  if ((await findPress(tx, vote.team, pressId)) !== undefined) return { kind: 'unchanged' };
  const press = { ...vote, item: target, pressId, outcome: wanted?.outcome ?? vote.outcome };
  const { line, inForce } = await lineOf(tx, press);
  if (wanted !== undefined) {
    if (inForce === wanted.outcome) return { kind: 'unchanged' };
    return { kind: 'recorded', event: (await appendLine(tx, head, line)).event };
  }
  // What was said by a button meanwhile is not the reaction's to take back.
  if (inForce !== vote.outcome) return { kind: 'unchanged' };
  const { event } = await appendLine(tx, head, { ...line, outcome: 'withdrawn' });
  return { kind: 'withdrawn', event };
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
