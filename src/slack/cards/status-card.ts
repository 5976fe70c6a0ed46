import type { ChannelStanding } from '../../app/channel-standing.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { context, type SlackMessage, section } from './blocks.ts';

/** `/explain status`: how sure an unasked answer has to be in this channel, and why. */
export function renderStatus(standing: ChannelStanding, language: Language): SlackMessage {
  const { status } = messagesIn(language).teaching;
  const { bar, judged, right, raised } = standing;
  const rule =
    bar === null ? status.silent : raised ? status.raised(Math.round(100 * bar)) : status.usual;
  return {
    text: status.title,
    blocks: [
      section([
        `*${status.title}*`,
        rule,
        judged === 0 ? status.notJudged : status.judged(right, judged),
      ]),
      ...context([status.private]),
    ],
  };
}
