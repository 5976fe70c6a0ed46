import type { App, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { castReaction, type ReactionAnswer } from '../../app/cast-reaction.ts';
import { closeIncident } from '../../app/due-questions.ts';
import { askHowItWent } from '../ask-how-it-went.ts';
import { note } from '../cards/blocks.ts';
import { titleOf } from '../cards/tried-block.ts';
import { incidentAt } from '../incident-at.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { type IncomingReaction, reactionSchema } from '../payloads.ts';
import { placeOf } from '../place-of.ts';
import { redrawCopies } from '../redraw.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { whisperTo } from '../whisper-to.ts';
import { within } from '../within.ts';
import { teamOf } from './team-of.ts';

/** What a reaction on a card says. Slack spells `thumbsup` as `+1`; a skin tone may follow. */
const OUTCOMES: ReadonlyMap<string, 'worked' | 'failed'> = new Map([
  ['+1', 'worked'],
  ['thumbsup', 'worked'],
  ['-1', 'failed'],
  ['thumbsdown', 'failed'],
]);

/** On the first message of a thread: the incident is over. */
const CLOSING: ReadonlySet<string> = new Set([
  'white_check_mark',
  'heavy_check_mark',
  'ballot_box_with_check',
]);

const WAIT_MS = 5_000;

interface By {
  readonly client: WebClient;
  readonly context: Context;
  readonly deps: SlackDeps;
}

/** 👍 and 👎 on a card are votes on its first fix; a check mark on a thread's root ends it. */
export function listenToReactions(app: App, deps: SlackDeps): void {
  app.event('reaction_added', async ({ event, client, context }) => {
    await take(event, true, { client, context, deps });
  });
  app.event('reaction_removed', async ({ event, client, context }) => {
    await take(event, false, { client, context, deps });
  });
}

async function take(event: unknown, added: boolean, by: By): Promise<void> {
  const parsed = reactionSchema.safeParse(event);
  // Our own are ours to ignore, also when Slack did not tell who we are.
  if (!parsed.success || parsed.data.user === by.context.botUserId) return;
  const [name = ''] = parsed.data.reaction.split('::');
  const outcome = OUTCOMES.get(name);
  if (outcome !== undefined) return vote(parsed.data, { added, outcome }, by);
  if (added && CLOSING.has(name)) await close(parsed.data, by);
}

async function vote(
  reaction: IncomingReaction,
  what: { readonly added: boolean; readonly outcome: 'worked' | 'failed' },
  by: By,
): Promise<void> {
  const { client, deps } = by;
  const { channel, ts } = reaction.item;
  const team = teamOf(by.context);
  // Most reactions are on messages of people: those cost one look into the store and no call.
  if ((await deps.app.store.cardAt(team, channel, ts)) === undefined) return;
  const person = await deps.people.of(reaction.user, client);
  const answer = await castReaction(
    {
      ...what,
      team,
      channel,
      ts,
      user: reaction.user,
      // Who cannot be told from a guest is taken for one: a vote too few harms less.
      userTeam: person?.team ?? '',
      isBot: person?.isBot ?? false,
      reaction: reaction.reaction,
      eventAt: Math.round(Number(reaction.event_ts) * 1_000_000),
    },
    deps.app,
  );
  deps.metrics.voted(what.outcome, `reaction_${answer.kind}`);
  if ('view' in answer) {
    const { incident } = answer.view.sighting;
    await redrawCopies({ team, incident, record: answer.view.record.id }, client, deps);
  }
  await tell(answer, { reaction, outcome: what.outcome, unknown: person === undefined }, by);
}

/** Every vote is answered; a decoration, so it never fails the event. */
async function tell(
  answer: ReactionAnswer,
  about: {
    readonly reaction: IncomingReaction;
    readonly outcome: 'worked' | 'failed';
    readonly unknown: boolean;
  },
  { client, deps }: By,
): Promise<void> {
  const { user, item } = about.reaction;
  if (answer.kind === 'not_counted' && answer.why === 'bot') return;
  const language = await deps.languages.of(user, client);
  const text = wordsOf(answer, about, messagesIn(language), language);
  if (text === undefined) return;
  const { channel } = item;
  const place = 'view' in answer ? placeOf(answer.view, channel) : { channel };
  await within(whisperTo(client, { ...place, user }, note(text)), WAIT_MS, undefined);
}

function wordsOf(
  answer: ReactionAnswer,
  about: { readonly outcome: 'worked' | 'failed'; readonly unknown: boolean },
  { loop }: Messages,
  language: Language,
): string | undefined {
  switch (answer.kind) {
    case 'not_counted':
      return about.unknown ? loop.reaction.unknown : loop.refused[answer.why];
    case 'recorded':
      return answer.item && loop.reaction.counted(about.outcome, titleOf(answer.item, language));
    case 'withdrawn':
      return answer.item && loop.reaction.withdrawn(titleOf(answer.item, language));
    default:
      return undefined;
  }
}

async function close(reaction: IncomingReaction, by: By): Promise<void> {
  const { channel, ts: root } = reaction.item;
  await endIncident({ team: teamOf(by.context), channel, root }, by);
}

/** Whoever is still trying something in the incident of a thread is asked how it went. */
export async function endIncident(
  thread: { readonly team: string; readonly channel: string; readonly root: string },
  { client, deps }: Pick<By, 'client' | 'deps'>,
): Promise<void> {
  const incident = await incidentAt(thread, client, deps);
  await closeIncident({ team: thread.team, incident }, deps.app);
  await askHowItWent(client, deps);
}
