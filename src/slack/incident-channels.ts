import type { WebClient } from '@slack/web-api';
import picomatch from 'picomatch';
import { createRemembered } from './remembered.ts';
import { within } from './within.ts';

/** Decides in which channels the bot reads along. */
export interface IncidentChannels {
  /** Whether the channel's name fits; false when Slack does not tell the name. */
  includes(channel: string, client: WebClient): Promise<boolean>;
}

const WAIT_MS = 5_000;
const TEN_MINUTES_MS = 600_000;

/**
 * @param patterns globs on the name without `#`, such as `inc-*`
 * @param now names are asked for again after ten minutes: channels get renamed
 */
export function createIncidentChannels(
  patterns: readonly string[],
  now: () => Date,
): IncidentChannels {
  const fits = picomatch([...patterns], { nocase: true, nonegate: true });
  const names = createRemembered<string | undefined>({
    size: 10_000,
    forMs: TEN_MINUTES_MS,
    failedForMs: 30_000,
    isFailure: (name) => name === undefined,
    now: () => now().getTime(),
  });
  return {
    async includes(channel, client) {
      if (patterns.length === 0) return false;
      const ask = () => within(nameOf(channel, client), WAIT_MS, undefined);
      const name = await names.get(channel, ask);
      return name !== undefined && fits(name);
    },
  };
}

async function nameOf(channel: string, client: WebClient): Promise<string | undefined> {
  const info = await client.conversations.info({ channel });
  return info.channel?.name;
}
