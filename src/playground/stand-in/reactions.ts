import type { Delivery } from './courier.ts';
import { findMessage, replaceMessage } from './messages.ts';
import type { Channel, Message, Reaction } from './model.ts';
import { Refusal } from './refusal.ts';
import { appSees, sendEvent } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** Who reacts with what to which message. */
export interface ReactionAct {
  readonly channel: Channel;
  readonly ts: string;
  readonly user: string;
  /** Without colons; `thumbsup` is stored and sent as `+1`, as Slack does. */
  readonly name: string;
}

/** @throws Refusal `already_reacted`, `message_not_found` */
export function addReaction(workspace: Workspace, act: ReactionAct): Promise<readonly Delivery[]> {
  const name = canonical(act.name);
  const message = findMessage(workspace, act.channel.id, act.ts);
  const reactions = message.reactions ?? [];
  const existing = reactions.find((reaction) => reaction.name === name);
  if (existing?.users.includes(act.user)) throw new Refusal('already_reacted');
  const next =
    existing === undefined
      ? [...reactions, reactionOf(name, [act.user])]
      : reactions.map((reaction) =>
          reaction === existing ? reactionOf(name, [...reaction.users, act.user]) : reaction,
        );
  return save(workspace, act, { ...message, reactions: next }, 'reaction_added');
}

/** @throws Refusal `no_reaction`, `message_not_found` */
export function removeReaction(
  workspace: Workspace,
  act: ReactionAct,
): Promise<readonly Delivery[]> {
  const name = canonical(act.name);
  const message = findMessage(workspace, act.channel.id, act.ts);
  const existing = message.reactions?.find((reaction) => reaction.name === name);
  if (!existing?.users.includes(act.user)) throw new Refusal('no_reaction');
  const next = (message.reactions ?? [])
    .map((reaction) =>
      reaction === existing
        ? reactionOf(
            name,
            reaction.users.filter((user) => user !== act.user),
          )
        : reaction,
    )
    .filter((reaction) => reaction.count > 0);
  return save(workspace, act, { ...message, reactions: next }, 'reaction_removed');
}

async function save(
  workspace: Workspace,
  act: ReactionAct,
  next: Message,
  kind: 'reaction_added' | 'reaction_removed',
): Promise<readonly Delivery[]> {
  const { reactions, ...bare } = next;
  replaceMessage(workspace, act.channel.id, reactions?.length ? next : bare);
  workspace.feed.emit({ kind, channel: act.channel.id, ts: act.ts, user: act.user });
  if (!appSees(act.channel)) return [];
  const delivery = await sendEvent(workspace, {
    type: kind,
    user: act.user,
    reaction: canonical(act.name),
    ...(next.user !== undefined && { item_user: next.user }),
    item: { type: 'message', channel: act.channel.id, ts: act.ts },
    event_ts: workspace.ids.ts(),
  });
  return delivery === undefined ? [] : [delivery];
}

function reactionOf(name: string, users: readonly string[]): Reaction {
  return { name, users, count: users.length };
}

function canonical(name: string): string {
  const [base = '', ...tone] = name.replaceAll(/^:|:$/g, '').split('::');
  const known: Readonly<Record<string, string>> = { thumbsup: '+1', thumbsdown: '-1' };
  return [known[base] ?? base, ...tone].join('::');
}
