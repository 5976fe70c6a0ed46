import type { AppDeps } from '../app/deps.ts';
import type { KeyedQueue } from '../app/keyed-queue.ts';
import type { IncidentChannels } from './incident-channels.ts';
import type { Languages } from './languages.ts';
import type { Metrics } from './metrics.ts';
import type { People } from './people.ts';
import type { PublicChannels } from './public-channels.ts';
import type { Reviewers } from './reviewers.ts';
import type { SnippetReader } from './snippet-reader.ts';

/** What listeners and commands work with. */
export interface SlackDeps {
  readonly app: AppDeps;
  readonly languages: Languages;
  readonly incidentChannels: IncidentChannels;
  /** Channels that are one incident each, whatever threads they have. */
  readonly oneIncidentChannels: IncidentChannels;
  readonly reviewers: Reviewers;
  readonly publicChannels: PublicChannels;
  readonly people: People;
  readonly snippets: SnippetReader;
  readonly metrics: Metrics;
  /** Keeps answers in one channel, and redraws of one card, in order. */
  readonly queue: KeyedQueue;
}
