import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { readSamples } from './samples.ts';
import { playgroundRoutes } from './server.ts';
import { PEOPLE } from './stand-in/seed.ts';
import type { StandIn } from './stand-in/stand-in.ts';
import { startStandIn } from './stand-in/start-stand-in.ts';

const DEFAULT_PORT = 4100;
const PORTS_TRIED = 20;
const READY_WITHIN_MS = 60_000;

/** These open nothing: the stand-in is the only one that knows them, and it listens on 127.0.0.1 only. */
const SECRETS = {
  botToken: 'xoxb-playground-0000000000',
  signingSecret: '0123456789abcdef0123456789abcdef',
  appToken: 'xapp-1-A0WAYOUT-0000000000-playground',
} as const;

/** How to start the playground. */
export interface PlaygroundOptions {
  /** Wanted port; the next free one is taken if it is in use. Default 4100; 0 = any. */
  readonly port?: number;
  /** Where the bot's database is kept: rates outlive the playground. */
  readonly dataDir: string;
  /** How to start the real bot. */
  readonly bot: { readonly command: string; readonly args: readonly string[] };
  /** The environment that the bot's settings are added to; usually that of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes lines for the terminal. */
  readonly print: (line: string) => void;
}

/** A running playground. */
export interface Playground {
  readonly url: string;
  readonly standIn: StandIn;
  readonly bot: BotProcess;
  /** Ends bot and server. */
  stop(): Promise<void>;
}

/**
 * Starts the local page that looks and works like Slack, and the real bot behind it.
 *
 * Settles when the page can be opened and the bot is connected (or has given up: the page says why).
 * Stops on SIGINT and SIGTERM.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  await mkdir(options.dataDir, { recursive: true });
  let bot: BotProcess | undefined;
  const routes = playgroundRoutes({ samples: await readSamples(), bot: () => bot });
  const slack = {
    ...SECRETS,
    // What is said while the bot restarts reaches it a moment later.
    retryPausesMs: [500, 1_000, 2_000, 4_000, 8_000, 60_000],
  };
  const port = await freePort(options.port ?? DEFAULT_PORT);
  const standIn = await startStandIn({ ...slack, port }, routes);
  const started = startBotProcess({
    ...options.bot,
    environment: { ...options.environment, ...(await botSettings(standIn, options.dataDir)) },
    onChange: (state) => standIn.workspace.feed.emit({ kind: 'bot_state', detail: state.phase }),
  });
  bot = started;
  standIn.subscribe((change) => {
    if (change.kind === 'app_connected') started.markReady();
  });
  const stop = async (): Promise<void> => {
    await started.stop();
    await standIn.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const settled = () => ['running', 'crashed', 'stopped'].includes(started.state().phase);
  // A bot that takes longer is shown as starting by the page; there is nothing to fail for.
  await standIn.until(settled, READY_WITHIN_MS).catch(() => undefined);
  const { phase, log } = started.state();
  if (phase !== 'running') {
    options.print(`The bot is not ready (${phase}). Its last lines:\n${log.slice(-15).join('\n')}`);
  }
  options.print(`Playground: ${standIn.url}`);
  return { url: standIn.url, standIn, bot: started, stop };
}

async function botSettings(
  standIn: StandIn,
  dataDir: string,
): Promise<Readonly<Record<string, string>>> {
  return {
    SLACK_BOT_TOKEN: SECRETS.botToken,
    SLACK_SIGNING_SECRET: SECRETS.signingSecret,
    SLACK_APP_TOKEN: SECRETS.appToken,
    SLACK_MODE: 'socket',
    SLACK_API_URL: standIn.apiUrl,
    PORT: String(await freePort(0)),
    DATABASE_URL: `sqlite:${join(dataDir, 'playground.db')}`,
    REVIEWERS: PEOPLE.maya,
  };
}

/** The wanted port or the next free one. @throws Error if 20 in a row are taken */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + PORTS_TRIED; port += 1) {
    const found = await tryPort(port);
    if (found !== undefined) return found;
  }
  throw new Error(`ports ${wanted} to ${wanted + PORTS_TRIED - 1} are taken; choose another`);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      probe.close(() => resolve(bound));
    });
  });
}
