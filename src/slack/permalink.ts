import type { WebClient } from '@slack/web-api';
import { within } from './within.ts';

const WAIT_MS = 3_000;

/** The address of a message, for a link; null when Slack does not tell. */
export async function permalinkOf(
  client: WebClient,
  message: { readonly channel: string; readonly ts: string },
): Promise<string | null> {
  const asked = client.chat.getPermalink({ channel: message.channel, message_ts: message.ts });
  const { permalink } = await within(asked, WAIT_MS, { permalink: undefined });
  return permalink ?? null;
}

/** A link with a label of ours, or the label alone when there is no address. */
export function linked(url: string | null, label: string): string {
  return url !== null && /^https?:\/\/[^\s<>|]+$/.test(url) ? `<${url}|${label}>` : label;
}
