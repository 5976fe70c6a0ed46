import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { StandInOptions } from '../../src/playground/stand-in/options.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';

/** A Bolt app on a stand-in for Slack, and how to end both. */
export interface BoltOnStandIn {
  readonly slack: StandIn;
  readonly app: App;
  readonly stop: () => Promise<void>;
}

/** The secrets of the tests; they open nothing. */
export const SECRETS = {
  botToken: 'xoxb-test',
  signingSecret: 'test-signing-secret',
  appToken: 'xapp-test',
} as const;

/** Starts both, connected by signed HTTP. `listen` registers the app's listeners. */
export async function boltByHttp(
  listen: (app: App) => void,
  options: Partial<StandInOptions> = {},
): Promise<BoltOnStandIn> {
  const slack = await startStandIn({ ...SECRETS, ...options });
  const receiver = new HTTPReceiver({
    signingSecret: SECRETS.signingSecret,
    logLevel: LogLevel.ERROR,
  });
  const app = boltApp(slack, receiver);
  listen(app);
  const server = await receiver.start(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  slack.setEventsUrl(`http://127.0.0.1:${address.port}/slack/events`);
  return { slack, app, stop: stopBoth(app, slack) };
}

/** Starts both, connected by Socket Mode. */
export async function boltBySocket(
  listen: (app: App) => void,
  options: Partial<StandInOptions> = {},
): Promise<BoltOnStandIn> {
  const slack = await startStandIn({ ...SECRETS, ...options });
  const receiver = new SocketModeReceiver({
    appToken: SECRETS.appToken,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = boltApp(slack, receiver);
  listen(app);
  const connected = slack.next((change) => change.kind === 'app_connected');
  await app.start();
  await connected;
  return { slack, app, stop: stopBoth(app, slack) };
}

function boltApp(slack: StandIn, receiver: HTTPReceiver | SocketModeReceiver): App {
  return new App({
    token: SECRETS.botToken,
    receiver,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 1, minTimeout: 1 } },
  });
}

function stopBoth(app: App, slack: StandIn): () => Promise<void> {
  return async () => {
    await app.stop();
    await slack.stop();
  };
}
