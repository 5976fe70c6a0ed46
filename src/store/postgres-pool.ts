import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import type { Logger } from '../log.ts';
import { LostConnection } from './postgres-errors.ts';

/** Connections of one bot; a press needs one for a few milliseconds. */
const MAX_CONNECTIONS = 10;
/** Until a connection stands or a free one is had, in ms. */
const CONNECT_TIMEOUT_MS = 5_000;
/** Until the server gives up a statement, in ms; waiting for another writer counts. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** Until we give up a silent server, in ms: more than it needs to give up by itself. */
const QUERY_TIMEOUT_MS = 20_000;

/** Set on each connection, since poolers refuse most settings at the start of one. */
const SESSION = `
  set statement_timeout = ${STATEMENT_TIMEOUT_MS};
  set idle_in_transaction_session_timeout = ${STATEMENT_TIMEOUT_MS};
  select set_config('synchronous_commit', 'on', false)
    where current_setting('synchronous_commit') = 'off'`;

/**
 * A pool that outlives its server: a connection that broke is never used again, and what broke it
 * reaches the caller as `LostConnection`.
 */
export function createPostgresPool(connectionString: string, log: Logger): PostgresPool {
  const pool = new Pool({
    connectionString,
    application_name: 'wayout',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    onConnect: (client) => client.query(SESSION),
  });
  // Without listeners a server that restarts would end this process: the pool hears of idle
  // connections only, so each connection has a listener of its own for the time it is in use.
  pool.on('error', (error) => log.warn('store_connection_lost', { reason: error.message }));
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    connect: async () => {
      try {
        return guardClient(await pool.connect());
      } catch (error) {
        throw asLost(error);
      }
    },
    end: () => pool.end(),
  };
}

function guardClient(client: PoolClient): PostgresPoolClient {
  let lost: Error | undefined;
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values?: readonly unknown[]): unknown {
    if (typeof text !== 'string') throw new TypeError('the store reads no cursors');
    return client.query(text, [...(values ?? [])]).catch((error: unknown) => {
      const reason = asLost(error);
      if (reason instanceof LostConnection) lost = reason;
      throw reason;
    });
  }
  // Handed back with an error, a connection is closed: an answer to a query that we gave up may
  // still be on its way there.
  return { query, release: () => client.release(lost) };
}

/** What the server did not say itself came from the connection. */
function asLost(error: unknown): unknown {
  return error instanceof DatabaseError ? error : new LostConnection(error);
}
