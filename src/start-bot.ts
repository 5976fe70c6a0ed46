import { randomBytes } from 'node:crypto';
import type { AppDeps } from './app/deps.ts';
import { createIncidentHistory } from './app/incident-history.ts';
import { createRecordSearch } from './app/record-search.ts';
import { type Config, readConfig } from './config.ts';
import { AppError } from './errors.ts';
import type { Logger } from './log.ts';
import { createMatcher } from './matching/create-matcher.ts';
import { warmUp } from './matching/warm-up.ts';
import { createPinoLogger } from './pino-logger.ts';
import { type Bot, startBot } from './slack/create-bot.ts';
import { openStore } from './store/open-store.ts';
import { loadCatalog } from './store/record-files.ts';
import type { Store } from './store/store.ts';

/** Work in progress gets this long after SIGTERM; container platforms kill after ten seconds. */
const STOP_WITHIN_MS = 8_000;

/**
 * The life of a bot process: settings, store, records, Slack; then work until SIGTERM or SIGINT.
 * What hinders the start is told on stderr, with the remedy, and the process ends with status 1.
 */
export async function runBot(): Promise<void> {
  try {
    const config = readConfig();
    const log = createPinoLogger(config.logLevel);
    const { bot, store } = await assemble(config, log);
    stopOnSignal(bot, store, log);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

async function assemble(
  config: Config,
  log: Logger,
): Promise<{ readonly bot: Bot; readonly store: Store }> {
  const { catalog, problems } = await loadCatalog(config.recordsDir);
  for (const { file, path, message } of problems)
    log.warn('record_refused', { file, path, message });
  log.info('records_loaded', { records: catalog.records.length, problems: problems.length });
  const store = await openStore(config.databaseUrl, { log });
  const now = () => new Date();
  const matcher = createMatcher(catalog.records);
  warmUp(matcher, catalog.records);
  const deps: AppDeps = {
    catalog,
    matcher,
    search: createRecordSearch(catalog),
    store,
    log,
    history: createIncidentHistory({ store, catalog, now }),
    now,
    askAfterMs: config.askAfterMs,
    newId: () => randomBytes(9).toString('base64url'),
  };
  try {
    return { bot: await startBot(config, deps), store };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function stopOnSignal(bot: Bot, store: Store, log: Logger): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info('bot_stopping', { signal });
    const unfinished = await bot.stop(STOP_WITHIN_MS);
    await store.close();
    log.info('bot_stopped', { unfinished });
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop(signal).catch(() => process.exit(1)));
  }
}

function explain(error: unknown): string {
  if (error instanceof AppError) return `wayout: ${error.message}\n  -> ${error.hint}`;
  return `wayout: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
