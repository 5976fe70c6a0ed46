import { type ChannelBar, channelBar } from '../learning/channel-bar.ts';
import { LEARNING } from '../learning/constants.ts';
import type { AutoReply } from '../store/store.ts';
import type { AppDeps } from './deps.ts';
import { standingVotes } from './standing-votes.ts';

/** The lowest bar: that of a channel in which nothing was called wrong. */
export const USUAL_BAR = LEARNING.channelBars[0] ?? 1;
const DAY_MS = 86_400_000;
/** Unasked answers that are looked through for judged ones. */
const MAX_REPLIES = 200;

/** A channel's bar, and whether it is higher than usual. */
export interface ChannelStanding extends ChannelBar {
  readonly raised: boolean;
}

/**
 * How sure a match has to be before it is posted unasked in this channel, from what people said
 * to the answers of the last weeks.
 */
export async function channelStanding(
  of: { readonly team: string; readonly channel: string },
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<ChannelStanding> {
  const since = new Date(deps.now().getTime() - LEARNING.channelMaxAgeDays * DAY_MS);
  const { team, channel } = of;
  const replies = await deps.store.autoReplies({ team, channel, since, limit: MAX_REPLIES });
  const standing = channelBar(replies.flatMap(judged));
  return { ...standing, raised: standing.bar !== USUAL_BAR };
}

/** An answer that nobody reported on says nothing; nor does that somebody is trying something. */
function judged({ incident, confidence, votes }: AutoReply) {
  const standing = standingVotes(votes, incident, (item) => item).filter(
    ({ outcome }) => outcome !== 'trying',
  );
  if (standing.length === 0) return [];
  return [{ confidence, right: standing.every(({ outcome }) => outcome !== 'wrong_match') }];
}
