import { LEARNING } from './constants.ts';

/** An unasked answer that somebody has judged. */
export interface JudgedReply {
  /** In [0, 1]: how sure the matcher was. */
  readonly confidence: number;
  /** Somebody reported on it, and nobody says that it was about another error. */
  readonly right: boolean;
}

/** How sure a match must be to be posted unasked in one channel, and why. */
export interface ChannelBar {
  /** One of `LEARNING.channelBars`; null = say nothing unasked. */
  readonly bar: number | null;
  /** The judged answers that count, and how many of them were right. */
  readonly judged: number;
  readonly right: number;
}

/**
 * The confidence from which a channel's pastes are answered unasked: the lowest of
 * `LEARNING.channelBars` that keeps the promise of `channelMinRight` there.
 *
 * Each bar is tried on the channel's newest `channelWindow` judged answers: of those that it would
 * have let through, at least 80 % must have been right. Fewer than `channelMinJudged` say nothing,
 * so such a bar is given the benefit of the doubt. When even the highest one fails, the channel is
 * left alone until the answers that spoke against it have grown old. As newer answers take the
 * place of older ones the bar comes down by itself.
 * @param replies judged ones of one channel, newest first, none older than `channelMaxAgeDays`
 */
export function channelBar(replies: readonly JudgedReply[]): ChannelBar {
  const window = replies.slice(0, LEARNING.channelWindow);
  const counts = { judged: window.length, right: window.filter(({ right }) => right).length };
  const bar = LEARNING.channelBars.find((candidate, place) => {
    // The lowest bar is the matcher's own decision: whatever was posted has passed it.
    const passed = window.filter(({ confidence }) => place === 0 || confidence >= candidate);
    if (passed.length < LEARNING.channelMinJudged) return true;
    return passed.filter(({ right }) => right).length >= LEARNING.channelMinRight * passed.length;
  });
  return { bar: bar ?? null, ...counts };
}
