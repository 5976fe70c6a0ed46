import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { CommandCall } from '../commands/command.ts';
import { commandFor } from '../commands/index.ts';
import type { Language } from '../messages.ts';
import type { IncomingMessage } from '../payloads.ts';
import { type Place, postCard, postMessage, postQuestion } from '../post-card.ts';
import { readMessage } from '../read-message.ts';
import { redrawCopies } from '../redraw.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { teamOf } from './team-of.ts';

interface By {
  readonly client: WebClient;
  readonly context: Context;
  readonly deps: SlackDeps;
}

/** A DM is `/explain` without the slash. */
export async function answerDirectMessage(message: IncomingMessage, by: By): Promise<void> {
  const { client, context, deps } = by;
  const user = message.user ?? '';
  const root = message.thread_ts ?? message.ts;
  const call = openCall({
    ...by,
    team: teamOf(context),
    user,
    place: { channel: message.channel, threadTs: message.thread_ts },
    language: await deps.languages.of(user, client),
    claim: `${message.channel}:${message.ts}:explain`,
    incident: `${message.channel}:${root}`,
    isPrivate: true,
  });
  const whole = await deps.snippets.whole(message, context.botToken);
  const { command, args } = commandFor(readMessage(whole, false));
  await command.run(args, call, deps);
}

/** A call that is answered by messages that everybody at the place can see. */
export function openCall(
  from: By & {
    readonly team: string;
    readonly user: string;
    readonly place: Place;
    readonly language: Language;
    readonly claim: string;
    readonly incident: string;
    /** True in a direct message. */
    readonly isPrivate: boolean;
  },
): CommandCall {
  const { client, deps, place, team, user, language, claim, incident } = from;
  return {
    team,
    user,
    language,
    claim,
    incident,
    channel: place.channel,
    reply: async (message) => {
      await postMessage(client, place, message);
    },
    showCard: async (view, as) => {
      await postCard({ view, place, language: as?.language ?? language }, client, deps);
    },
    askWhich: async (view) => {
      await postQuestion({ view, place, language, viewer: null }, client, deps);
    },
    isPrivate: from.isPrivate,
    isReviewer: () => deps.reviewers.includes(user, client),
    mayQuote: async (channel) =>
      channel === place.channel || (await deps.publicChannels.includes(channel, client)),
    redraw: async (card) => {
      await redrawCopies({ team, ...card }, client, deps);
    },
    openModal: async () => false,
  };
}
