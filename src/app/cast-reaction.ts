import { pressRefusal } from '../learning/press-refusal.ts';
import type { ReactionResult, Sighting } from '../store/store.ts';
import type { CardView, ItemView } from './card-view.ts';
import type { VotePress } from './cast-vote.ts';
import type { AppDeps } from './deps.ts';
import { type CardDeps, viewCard } from './view-card.ts';

/** A 👍 or 👎 that was put on a message, or taken off it. */
export interface ReactionPress extends Pick<VotePress, 'team' | 'user' | 'userTeam'> {
  readonly isBot: boolean;
  readonly channel: string;
  /** The message that was reacted to; most are none of ours. */
  readonly ts: string;
  /** As Slack names it, with its skin tone. */
  readonly reaction: string;
  readonly outcome: 'worked' | 'failed';
  readonly added: boolean;
  /** Slack's time of the event, in microseconds since 1970. */
  readonly eventAt: number;
}

export type ReactionAnswer =
  /** Not on a card, or on one that shows no fix at present. */
  | { readonly kind: 'no_vote' }
  | { readonly kind: 'not_counted'; readonly why: NonNullable<ReturnType<typeof pressRefusal>> }
  | {
      readonly kind: ReactionResult['kind'];
      readonly view: CardView;
      /** What the vote is, or was, about. */
      readonly item: ItemView | undefined;
    };

/**
 * A reaction on a card is a vote on its first fix, and its removal takes that back. Taking back is
 * everybody's right, whoever may vote.
 */
export async function castReaction(press: ReactionPress, deps: CardDeps): Promise<ReactionAnswer> {
  const { team, channel, ts, user, added } = press;
  const sighting = await sightingAt(press, deps);
  const view = sighting && (await viewCard({ team, sighting: sighting.id }, deps));
  if (view === undefined) return { kind: 'no_vote' };
  const item = firstFix(view);
  if (item === undefined && added) return { kind: 'no_vote' };
  const now = deps.now();
  const { isBot, userTeam } = press;
  const who = { isBot, userTeam, cardTeam: team, cardPostedAt: view.sighting.at };
  const why = added ? pressRefusal(who, now) : undefined;
  if (why !== undefined) return { kind: 'not_counted', why };
  const { incident, version } = view.sighting;
  const { outcome, reaction, eventAt } = press;
  const result = await deps.store.react({
    team,
    incident,
    record: view.record.id,
    item: item?.item ?? '',
    user,
    outcome,
    at: now,
    version,
    position: 1,
    channel,
    ts,
    reaction,
    added,
    eventAt,
  });
  const about = result.kind === 'unchanged' ? item?.item : result.event.item;
  const items = [...view.fixes, ...view.deadEnds];
  return { kind: result.kind, view, item: items.find((one) => one.item === about) };
}

async function sightingAt(
  at: { readonly team: string; readonly channel: string; readonly ts: string },
  { store }: Pick<AppDeps, 'store'>,
): Promise<Sighting | undefined> {
  const card = await store.cardAt(at.team, at.channel, at.ts);
  return card && (await store.sighting(at.team, card.sighting));
}

/** The fix that stands first on the card as everybody sees it. */
function firstFix(view: CardView): ItemView | undefined {
  if (view.wrongFor.length > 0) return undefined;
  const shown = view.solved?.settled === true ? view.solved.item : view.fixes[0]?.item;
  return view.fixes.find(({ item }) => item === shown);
}
