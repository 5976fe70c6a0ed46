import type { WebClient } from '@slack/web-api';
import type { SlackMessage } from './cards/blocks.ts';
import type { Place } from './post-card.ts';

/** Shows a message to one person alone, at a place that they look at. */
export async function whisperTo(
  client: WebClient,
  to: Place & { readonly user: string },
  message: SlackMessage,
): Promise<void> {
  const { channel, threadTs, user } = to;
  await client.chat.postEphemeral({
    channel,
    user,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...message,
  });
}
