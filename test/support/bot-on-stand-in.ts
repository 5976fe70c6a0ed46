import type { AppDeps } from '../../src/app/deps.ts';
import { createIncidentHistory } from '../../src/app/incident-history.ts';
import { createRecordSearch } from '../../src/app/record-search.ts';
import type { Logger } from '../../src/log.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { StandInOptions } from '../../src/playground/stand-in/options.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { type Bot, startBot } from '../../src/slack/create-bot.ts';
import { openStore } from '../../src/store/open-store.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import type { Store } from '../../src/store/store.ts';
import { silentLogger } from './silent-logger.ts';

/** The secrets of the tests; they open nothing. */
export const SECRETS = {
  botToken: 'xoxb-test',
  signingSecret: 'test-signing-secret',
  appToken: 'xapp-test',
} as const;

export const INCIDENT_CHANNELS = ['inc-*', '*-alerts'];

/** The real bot on a pretended Slack, in one process, with the repository's own records. */
export interface BotOnStandIn {
  readonly slack: StandIn;
  readonly bot: Bot;
  readonly store: Store;
  readonly deps: AppDeps;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly mode?: 'http' | 'socket';
  readonly slack?: Partial<StandInOptions>;
  readonly log?: Logger;
  readonly databaseUrl?: string;
  readonly now?: () => Date;
  readonly askAfterMs?: number;
  readonly reviewers?: readonly string[];
  /** Instead of the real one, for pastes on which the real one has an opinion of its own. */
  readonly matcher?: (real: Matcher) => Matcher;
}

/** Starts both; the bot's database is gone with the process unless a URL is given. */
export async function botOnStandIn(options: BotOptions = {}): Promise<BotOnStandIn> {
  const { mode = 'http', log = silentLogger } = options;
  const slack = await startStandIn({ ...SECRETS, ...options.slack });
  const deps = await appDeps({ ...options, log });
  const connection =
    mode === 'http'
      ? { mode, signingSecret: SECRETS.signingSecret }
      : { mode, appToken: SECRETS.appToken };
  const settings = { botToken: SECRETS.botToken, connection, port: 0, slackApiUrl: slack.apiUrl };
  const bot = await startBot(
    {
      ...settings,
      incidentChannels: INCIDENT_CHANNELS,
      reviewers: options.reviewers ?? [],
      oneIncidentChannels: ['inc-whole'],
      askPollMs: 25,
    },
    deps,
  );
  if (mode === 'http') slack.setEventsUrl(`http://127.0.0.1:${bot.port}/slack/events`);
  return {
    slack,
    bot,
    deps,
    store: deps.store,
    async stop() {
      await bot.stop(5_000);
      await slack.stop();
      await deps.store.close();
    },
  };
}

let ids = 0;
let known: Promise<Pick<AppDeps, 'catalog' | 'matcher' | 'search'>> | undefined;

/** The repository's records, read once: they never change, and indexing them takes a while. */
function knowledge(): Promise<Pick<AppDeps, 'catalog' | 'matcher' | 'search'>> {
  known ??= loadCatalog('records').then(({ catalog }) => ({
    catalog,
    matcher: createMatcher(catalog.records),
    search: createRecordSearch(catalog),
  }));
  return known;
}

/** What the use cases need, on the repository's records. */
export async function appDeps(options: BotOptions = {}): Promise<AppDeps> {
  const { log = silentLogger, databaseUrl = 'sqlite::memory:' } = options;
  const known = await knowledge();
  const { now = () => new Date() } = options;
  const store = await openStore(databaseUrl, { log });
  return {
    ...known,
    matcher: options.matcher?.(known.matcher) ?? known.matcher,
    store,
    history: createIncidentHistory({ store, catalog: known.catalog, now }),
    log,
    now,
    askAfterMs: options.askAfterMs ?? 30 * 60_000,
    newId: () => `id${ids++}`,
  };
}
