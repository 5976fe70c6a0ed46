import { existsSync } from 'node:fs';
import { readDatabaseUrl } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

const QUIET: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Opens the bot's database for a command and closes it afterwards. Safe while the bot runs.
 * @param url `--database`; undefined = DATABASE_URL, as the bot reads it
 * @throws AppError `usage` when there is no such file: only the bot and `import` make one
 */
export async function withStore<T>(
  url: string | undefined,
  work: (store: Store) => Promise<T>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<T> {
  const databaseUrl = url ?? readDatabaseUrl();
  const file = /^sqlite:(?:\/\/)?(.+)$/i.exec(databaseUrl)?.[1];
  if (!create && file !== undefined && file !== ':memory:' && !existsSync(file)) {
    throw new AppError(
      'usage',
      `there is no database "${file}"`,
      'Give --database or DATABASE_URL as the bot has it: sqlite:<path> or postgres://...',
    );
  }
  const store = await openStore(databaseUrl, { log: QUIET });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * The one team that is meant.
 * @throws AppError `usage` when none was named and there is not exactly one
 */
export async function oneTeam(store: Store, named: string | undefined): Promise<string> {
  const teams = await store.teams();
  const [only] = teams;
  if (named !== undefined) return named;
  if (only !== undefined && teams.length === 1) return only;
  throw new AppError(
    'usage',
    teams.length === 0 ? 'the ledger is empty' : `the ledger has ${teams.length} workspaces`,
    `Name one with --team${teams.length === 0 ? '' : `: ${teams.slice(0, 5).join(', ')}`}.`,
  );
}
