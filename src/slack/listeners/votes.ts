import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { CardView } from '../../app/card-view.ts';
import { castVote, type VoteAnswer } from '../../app/cast-vote.ts';
import { channelStanding } from '../../app/channel-standing.ts';
import { viewCard } from '../../app/view-card.ts';
import { note } from '../cards/blocks.ts';
import { renderCard } from '../cards/card.ts';
import { titleOf } from '../cards/tried-block.ts';
import { ACTION } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { redrawCopies } from '../redraw.ts';
import type { Respond } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { type CardPress, readPress } from './read-press.ts';
import { writtenBeforeAck } from './written-before-ack.ts';

const VOTES = [
  ACTION.fixWorked,
  ACTION.fixFailed,
  ACTION.fixMore,
  ACTION.deadEndWorked,
  ACTION.deadEndFailed,
  ACTION.wrongMatch,
];

/** The thumbs, and "not this error". */
export function listenToVotes(app: App, deps: SlackDeps): void {
  for (const id of VOTES) {
    app.action(id, async ({ ack, body, client, context, respond }) => {
      const press = readPress(body, context);
      if (press === undefined) return ack();
      const outcome = id === ACTION.wrongMatch ? 'wrong_match' : press.outcome;
      if (outcome === undefined) return ack();
      await settle(press, outcome, { ack, client, respond, deps });
    });
  }
}

/** Writes a vote, acknowledges, and shows what came of it. */
export async function settle(
  press: CardPress,
  outcome: NonNullable<CardPress['outcome']> | 'wrong_match',
  by: {
    readonly ack: () => Promise<void>;
    readonly respond: Respond;
    readonly client: WebClient;
    readonly deps: SlackDeps;
  },
): Promise<void> {
  const { deps, client } = by;
  const written = castVote(
    {
      team: press.team,
      user: press.user,
      userTeam: press.userTeam,
      sighting: press.value.sighting,
      item: outcome === 'wrong_match' ? null : press.value.target,
      outcome,
      pressId: press.pressId ?? deps.app.newId(),
      position: press.value.position,
    },
    deps.app,
  );
  const answer = await writtenBeforeAck(written, by.ack);
  deps.metrics.voted(outcome, answer.kind === 'counted' ? answer.result : answer.kind);
  const language = await deps.languages.of(press.user, client);
  await show(press, answer, { ...by, language });
}

async function show(
  press: CardPress,
  answer: VoteAnswer,
  by: {
    readonly respond: Respond;
    readonly client: WebClient;
    readonly deps: SlackDeps;
    readonly language: Language;
  },
): Promise<void> {
  const { respond, client, deps, language } = by;
  const messages = messagesIn(language);
  const whisper = (text: string) =>
    respond({ ...note(text), response_type: 'ephemeral', replace_original: false });
  if (answer.kind === 'not_counted') {
    return void (await whisper(messages.loop.refused[answer.why]));
  }
  const view = await viewCard({ team: press.team, sighting: press.value.sighting }, deps.app);
  if (answer.kind === 'unknown_card' || view === undefined) {
    return void (await whisper(messages.vote.unknownCard));
  }
  const minutes = deps.app.askAfterMs / 60_000;
  const said = feedback(answer, view, { messages, minutes, language });
  const notice = said + (await barNotice(answer, view, by));
  const { incident, team } = view.sighting;
  const drawn = await redrawCopies({ team, incident, record: view.record.id }, client, deps);
  if (press.value.asked === true) {
    return void (await respond({ ...note(notice), replace_original: true }));
  }
  if (!press.isPrivate && drawn.has(`${press.channel}:${press.ts}`)) {
    return void (await whisper(notice));
  }
  const style = press.isPrivate
    ? { language, viewer: press.user, expanded: press.value.expanded, notice }
    : { language: 'en' as const, viewer: null, expanded: press.value.expanded };
  await respond({ ...renderCard(view, style), replace_original: true });
  if (!press.isPrivate) await whisper(notice);
}

/** What the person said, in words, so that nobody wonders whether the press arrived. */
function feedback(
  answer: Extract<VoteAnswer, { readonly kind: 'counted' }>,
  view: CardView,
  to: { readonly messages: Messages; readonly minutes: number; readonly language: Language },
): string {
  const { item, outcome } = answer;
  const { messages, minutes, language } = to;
  const named = [...view.fixes, ...view.deadEnds].find((other) => other.item === item);
  const action = named === undefined ? '' : titleOf(named, language);
  switch (outcome) {
    case 'withdrawn':
      return item === null ? messages.wrongMatch.back : messages.vote.withdrawn(action);
    case 'wrong_match':
      return view.sighting.fingerprint === ''
        ? messages.teaching.card.notRemembered
        : messages.teaching.card.remembered;
    case 'trying':
      return messages.loop.trying(action, minutes);
    default:
      return messages.vote.counted(messages.card.outcome[outcome], action);
  }
}

/** Who calls an unasked answer wrong hears what that changes in the channel; '' when nothing. */
async function barNotice(
  answer: Extract<VoteAnswer, { readonly kind: 'counted' }>,
  { sighting }: CardView,
  { deps, language }: { readonly deps: SlackDeps; readonly language: Language },
): Promise<string> {
  if (answer.outcome !== 'wrong_match' || sighting.unasked !== true) return '';
  const { bar, raised } = await channelStanding(sighting, deps.app);
  const { card } = messagesIn(language).teaching;
  if (!raised) return '';
  return ` ${bar === null ? card.barSilent : card.barRaised(Math.round(100 * bar))}`;
}
