import type { WebClient } from '@slack/web-api';
import { incidentOf } from '../app/posted-cards.ts';
import type { SlackDeps } from './slack-deps.ts';

/** The incident of a thread: the thread itself, or the channel where a channel is one incident. */
export async function incidentAt(
  thread: { readonly team: string; readonly channel: string; readonly root: string },
  client: WebClient,
  deps: SlackDeps,
): Promise<string> {
  const wholeChannel = await deps.oneIncidentChannels.includes(thread.channel, client);
  return incidentOf({ ...thread, wholeChannel }, deps.app);
}
