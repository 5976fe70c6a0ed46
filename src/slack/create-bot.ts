import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { AppDeps } from '../app/deps.ts';
import { createKeyedQueue } from '../app/keyed-queue.ts';
import { askHowItWent } from './ask-how-it-went.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { every } from './every.ts';
import { identify } from './identify.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createIncidentChannels } from './incident-channels.ts';
import { createLanguages } from './languages.ts';
import { listeners } from './listeners/index.ts';
import { createMetrics } from './metrics.ts';
import { createPeople } from './people.ts';
import { createPublicChannels } from './public-channels.ts';
import { createFailureReporter } from './report-failure.ts';
import { createReviewers } from './reviewers.ts';
import type { SlackDeps } from './slack-deps.ts';
import { createSnippetReader } from './snippet-reader.ts';
import { startReceiver } from './start-receiver.ts';
import { type StatusRoute, statusRoutes } from './status-routes.ts';

/** What the Slack side needs to know of the settings. */
export interface SlackSettings {
  readonly botToken: string;
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
  readonly slackApiUrl: string | undefined;
  readonly port: number;
  readonly incidentChannels: readonly string[];
  /** Globs on names of channels that are one incident each; default: none. */
  readonly oneIncidentChannels?: readonly string[];
  /** User ids, and ids of user groups. */
  readonly reviewers: readonly string[];
  /** How often it is looked whether somebody is to be asked how a try went; default 15 s. */
  readonly askPollMs?: number;
}

/** A bot that takes work. */
export interface Bot {
  /** The port that is listened on. */
  readonly port: number;
  /**
   * Takes no more work and finishes what it has.
   * @returns how many deliveries were given up at the deadline
   */
  stop(deadlineMs: number): Promise<number>;
}

/** One call of Slack; without this a stalled connection would be waited for without end. */
const CALL_TIMEOUT_MS = 10_000;
const ASK_POLL_MS = 15_000;
/** Someone is waiting: three more tries within seconds, not ten within half an hour. */
const RETRIES = { retries: 3, factor: 2, minTimeout: 300, maxTimeout: 3_000, randomize: true };

/**
 * Connects the listeners to Slack and starts taking work.
 * @throws AppError `slack_auth_failed`, `slack_unreachable`, `port_in_use`
 */
export async function startBot(settings: SlackSettings, app: AppDeps): Promise<Bot> {
  const clientOptions: WebClientOptions = {
    ...apiOf(settings),
    timeout: CALL_TIMEOUT_MS,
    retryConfig: RETRIES,
    logger: createBoltLogger(app.log),
  };
  const client = new WebClient(settings.botToken, clientOptions);
  const { botId, botUserId, team } = await identify(client, app.log);
  const deps: SlackDeps = {
    app,
    languages: createLanguages(app.now),
    incidentChannels: createIncidentChannels(settings.incidentChannels, app.now),
    oneIncidentChannels: createIncidentChannels(settings.oneIncidentChannels ?? [], app.now),
    reviewers: createReviewers(settings.reviewers, app.now),
    publicChannels: createPublicChannels(app.now),
    people: createPeople(app.now),
    snippets: createSnippetReader(settings.slackApiUrl, app.log),
    metrics: createMetrics(),
    queue: createKeyedQueue(),
  };
  const routes = statusRoutes(app, deps.metrics);
  const receiver = createReceiver(settings, routes, app);
  const bolt = new App({
    token: settings.botToken,
    ...(botId === undefined ? {} : { botId }),
    ...(botUserId === undefined ? {} : { botUserId }),
    tokenVerificationEnabled: false,
    receiver,
    clientOptions,
    logger: createBoltLogger(app.log),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const inFlight = createInFlight();
  trackWork(bolt, inFlight, deps);
  for (const listen of listeners) listen(bolt, deps);
  bolt.error(createFailureReporter(deps, client));
  const { port, close } = await startReceiver(receiver, settings, routes);
  const stopAsking = every(
    settings.askPollMs ?? ASK_POLL_MS,
    () => inFlight.track(() => askHowItWent(client, deps)),
    (error) => app.log.warn('asking_failed', { error: String(error).slice(0, 200) }),
  );
  app.log.info('bot_started', { port, mode: settings.connection.mode, team });
  return {
    port,
    async stop(deadlineMs) {
      // First no new work, then the end of the old; a request that hangs must not outlast the rest.
      const closed = Promise.all([close(), stopAsking()]).catch(() => undefined);
      const left = await inFlight.drain(deadlineMs);
      await Promise.race([closed, inFlight.drain(0)]);
      return left;
    },
  };
}

function apiOf({ slackApiUrl }: SlackSettings): WebClientOptions {
  return slackApiUrl === undefined ? {} : { slackApiUrl };
}

function createReceiver(
  settings: SlackSettings,
  routes: StatusRoute[],
  { log }: Pick<AppDeps, 'log'>,
): Receiver & (HTTPReceiver | SocketModeReceiver) {
  const logger = createBoltLogger(log);
  if (settings.connection.mode === 'http') {
    const { signingSecret } = settings.connection;
    return new HTTPReceiver({
      signingSecret,
      endpoints: ['/slack/events'],
      customRoutes: routes,
      logger,
    });
  }
  // Client options of its own: shared ones would make every listener retry a hundred times, and a
  // retry limit would end the process after an outage of seconds.
  return new SocketModeReceiver({
    appToken: settings.connection.appToken,
    logger,
    installerOptions: { clientOptions: apiOf(settings) },
  });
}

function trackWork(bolt: App, inFlight: InFlight, deps: SlackDeps): void {
  bolt.use(({ next, payload }) =>
    inFlight.track(async () => {
      const kind = 'type' in payload && typeof payload.type === 'string' ? payload.type : 'command';
      const done = deps.metrics.startTimer(kind);
      try {
        await next();
      } finally {
        done();
      }
    }),
  );
}
