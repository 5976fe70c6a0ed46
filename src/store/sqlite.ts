import { setTimeout } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Database } from './database.ts';
import { createEngine, type Engine } from './engine.ts';
import { migrateToLatest } from './migrate.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { corruptFile, foreignFile, fromSqliteError, isBusy } from './sqlite-errors.ts';
import { APPLICATION_ID, ensureDatabaseFile } from './sqlite-file.ts';
import { storableTextPlugin } from './storable-text.ts';

type Connection = InstanceType<typeof DatabaseSync>;

/** How long work waits for another writer of the file before it is given up, in ms. */
const BUSY_TIMEOUT_MS = 5000;
/** Bounds of the random pause between two tries, in ms: short beside a commit on a slow disk. */
const BUSY_PAUSE_MS = [2, 12] as const;

/** What the promise "an answered press survives" rests on: set at every open, then read back. */
const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: every commit is on the disk before it is answered
  busy_timeout: BUSY_TIMEOUT_MS,
  foreign_keys: 1,
} as const;

/**
 * Opens the embedded database, made on first use.
 * @param path file, or `:memory:` for a database that ends with the process
 * @throws AppError `store_unavailable`, `store_foreign_file`, `store_corrupt`, `store_unsupported`
 */
export async function openSqlite(path: string, deps: { readonly log: Logger }): Promise<Engine> {
  const connection = connect(path);
  const db = new Kysely<Database>({
    dialect: sqliteDialect(connection),
    plugins: [storableTextPlugin],
  });
  const owner = path === ':memory:' ? undefined : markOwner(path, deps.log);
  const engine = createEngine({
    db,
    name: `"${path}"`,
    run: async (work) => {
      try {
        return await waitForTurn(() => work(false));
      } catch (error) {
        throw fromSqliteError(error, path);
      }
    },
    close: async () => {
      if (path !== ':memory:') foldLogIn(connection);
      await db.destroy();
      if (connection.isOpen) connection.close();
      owner?.close();
    },
  });
  try {
    await engine.run(() => migrateToLatest(db, 'sqlite'));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** SQLite says BUSY before it has written anything, so the work can simply be tried again. */
async function waitForTurn<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + BUSY_TIMEOUT_MS;
  const [shortest, longest] = BUSY_PAUSE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
      await setTimeout(shortest + Math.random() * (longest - shortest));
    }
  }
}

function connect(path: string): Connection {
  const inMemory = path === ':memory:';
  if (!inMemory) ensureDatabaseFile(path);
  let connection: Connection | undefined;
  try {
    connection = new DatabaseSync(path);
    if (!inMemory) refuseForeign(connection, path);
    applyPragmas(connection, inMemory);
    if (!inMemory) refuseDamaged(connection, path);
    // From here on `waitForTurn` waits: SQLite's own waiting would stop the whole process with it.
    connection.exec('pragma busy_timeout = 0');
    return connection;
  } catch (error) {
    connection?.close();
    throw fromSqliteError(error, path);
  }
}

/** Asked before any pragma that would write to somebody else's file. */
function refuseForeign(connection: Connection, path: string): void {
  if (readPragma(connection, 'application_id') !== APPLICATION_ID) {
    throw foreignFile(path, 'is a database of another program');
  }
}

function applyPragmas(connection: Connection, inMemory: boolean): void {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    if (inMemory && name === 'journal_mode') continue;
    connection.exec(`pragma ${name} = ${wanted}`);
    const actual = readPragma(connection, name);
    if (actual === wanted) continue;
    throw new AppError(
      'store_unsupported',
      `SQLite keeps ${name} at "${actual}" here; Wayout needs "${wanted}"`,
      'Put the database on a local disk: network shares cannot do this.',
    );
  }
}

/** Finds overwritten pages now and not at the first read of them at 3 am. */
function refuseDamaged(connection: Connection, path: string): void {
  const finding = readPragma(connection, 'quick_check');
  if (finding !== 'ok') throw corruptFile(path, String(finding));
}

/** This driver's close leaves the log beside the file; the file alone should be the database. */
function foldLogIn(connection: Connection): void {
  try {
    connection.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A full or failing disk: nothing is lost, the next open reads the log.
  }
}

/** The first value that a pragma answers. */
function readPragma(connection: Connection, name: string): unknown {
  const row: Record<string, unknown> = connection.prepare(`pragma ${name}`).get() ?? {};
  return Object.values(row)[0];
}

/**
 * Holds a lock beside the database for as long as this process lives, and warns when another one
 * holds it. Two bots on one file lose nothing, but they starve each other; a lock of SQLite's own
 * is released by the system however the process ends.
 * @returns what to close at the end; undefined when the lock is not ours
 */
function markOwner(path: string, log: Logger): Connection | undefined {
  const owner = new DatabaseSync(`${path}-owner`, { timeout: 0 });
  try {
    owner.exec('pragma journal_mode = memory; begin exclusive');
    return owner;
  } catch (error) {
    owner.close();
    if (!isBusy(error)) throw fromSqliteError(error, path);
    log.warn('store_shared_file', {
      path,
      hint: 'Another process has this database open. Run one bot per file, or use PostgreSQL.',
    });
    return undefined;
  }
}
