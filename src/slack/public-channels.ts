import type { WebClient } from '@slack/web-api';
import { createRemembered } from './remembered.ts';
import { within } from './within.ts';

/** Which channels everybody of the workspace can read. */
export interface PublicChannels {
  /** False for private channels and conversations, and when Slack does not say. */
  includes(channel: string, client: WebClient): Promise<boolean>;
}

const WAIT_MS = 3_000;
const TEN_MINUTES_MS = 600_000;

/** @param now a channel can be made private, so an answer of Slack is good for ten minutes */
export function createPublicChannels(now: () => Date): PublicChannels {
  const remembered = createRemembered<boolean | undefined>({
    size: 10_000,
    forMs: TEN_MINUTES_MS,
    failedForMs: 10_000,
    isFailure: (answer) => answer === undefined,
    now: () => now().getTime(),
  });
  return {
    async includes(channel, client) {
      const ask = () => within(askSlack(channel, client), WAIT_MS, undefined);
      return (await remembered.get(channel, ask)) ?? false;
    },
  };
}

async function askSlack(channel: string, client: WebClient): Promise<boolean> {
  const { channel: info } = await client.conversations.info({ channel });
  return info?.is_private === false && info.is_im !== true && info.is_mpim !== true;
}
