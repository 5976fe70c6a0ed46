import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client } from 'pg';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Database } from './database.ts';
import { createEngine, type Engine } from './engine.ts';
import { migrateToLatest } from './migrate.ts';
import { fromPostgresError, isPassing } from './postgres-errors.ts';
import { createPostgresPool } from './postgres-pool.ts';
import { storableTextPlugin } from './storable-text.ts';

/** Pauses between tries, in ms. A server that was killed took up to 5 s to be back. */
const PAUSES_MS = [50, 200, 500, 1_000, 2_000, 3_000] as const;
/** No further try is begun after this time, in ms: people wait for an answer. */
const PATIENCE_MS = 10_000;

/**
 * Opens a PostgreSQL database; several processes may use it at once.
 * @param url `postgres://...`; it is in no message, since it holds the password
 * @throws AppError `config_invalid`, `store_unavailable`, `store_unsupported`
 */
export async function openPostgres(url: string, deps: { readonly log: Logger }): Promise<Engine> {
  const name = nameOf(url);
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPostgresPool(url, deps.log) }),
    plugins: [storableTextPlugin],
  });
  const engine = createEngine({
    db,
    name,
    run: async (work) => {
      try {
        return await persevere(work);
      } catch (error) {
        throw fromPostgresError(error, name);
      }
    },
    close: () => db.destroy(),
  });
  try {
    await engine.run(() => refuseOtherEncodings(db, name));
    await engine.run(() => migrateToLatest(db, 'postgres'));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** Tries again what may well succeed in a moment, such as work that met a restarting server. */
async function persevere<T>(work: (again: boolean) => Promise<T>): Promise<T> {
  const start = performance.now();
  for (const [tries, pause] of PAUSES_MS.entries()) {
    try {
      return await work(tries > 0);
    } catch (error) {
      if (!isPassing(error) || performance.now() - start > PATIENCE_MS) throw error;
      await setTimeout(pause);
    }
  }
  return await work(true);
}

/** `host:port/database`, for messages. */
function nameOf(url: string): string {
  const unreadable = new AppError(
    'config_invalid',
    'DATABASE_URL begins like a PostgreSQL address but cannot be read',
    'Write postgres://<user>:<password>@<host>:<port>/<database>; in the password write @ as %40, / as %2F, ? as %3F, # as %23.',
  );
  // A bare / ? or # in the password ends the host early: what follows would be named as the database.
  const afterHost = /^[^:]+:\/\/[^/?#]*(.*)$/s.exec(url)?.[1] ?? '#';
  if (/[@#]/.test(afterHost)) throw unreadable;
  try {
    const { host, port, database } = new Client({ connectionString: url });
    return `${host}:${port}/${database ?? ''}`;
  } catch {
    // No cause is kept: the parser's error quotes the URL.
    throw unreadable;
  }
}

/** In any other encoding the first Chinese telling line would be refused. */
async function refuseOtherEncodings(db: Kysely<Database>, name: string): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding === 'UTF8') return;
  throw new AppError(
    'store_unsupported',
    `the database ${name} keeps text as ${encoding}; Wayout needs UTF8`,
    "Create another one: CREATE DATABASE wayout ENCODING 'UTF8' TEMPLATE template0.",
  );
}
