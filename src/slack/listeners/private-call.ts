import type { WebClient } from '@slack/web-api';
import { renderCard } from '../cards/card.ts';
import { renderQuestion } from '../cards/question-card.ts';
import type { CommandCall } from '../commands/command.ts';
import type { Language } from '../messages.ts';
import { redrawCopies } from '../redraw.ts';
import type { Respond } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** A call whose answers only one person sees. */
export function privateCall(
  who: {
    readonly team: string;
    readonly channel: string;
    readonly user: string;
    readonly language: Language;
  },
  by: {
    readonly respond: Respond;
    readonly client: WebClient;
    readonly deps: SlackDeps;
    /** The thread that the call is about; undefined = the call is an incident of its own. */
    readonly incident?: string;
  },
): CommandCall {
  const { respond, client, deps } = by;
  const whisper = { response_type: 'ephemeral', replace_original: false } as const;
  return {
    ...who,
    claim: null,
    incident: by.incident ?? null,
    reply: async (message) => {
      await respond({ ...message, ...whisper });
    },
    showCard: async (view, as) => {
      const { language, expanded } = as ?? { language: who.language, expanded: false };
      const style = { language, viewer: who.user, expanded };
      await respond({ ...renderCard(view, style), ...whisper });
    },
    askWhich: async (view) => {
      const style = { language: who.language, viewer: who.user };
      await respond({ ...renderQuestion(view, style), ...whisper });
    },
    isPrivate: true,
    isReviewer: () => deps.reviewers.includes(who.user, client),
    mayQuote: async (channel) =>
      channel === who.channel || (await deps.publicChannels.includes(channel, client)),
    redraw: async (card) => {
      await redrawCopies({ team: who.team, ...card }, client, deps);
    },
    openModal: async () => false,
  };
}
