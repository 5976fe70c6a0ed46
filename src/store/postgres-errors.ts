import { DatabaseError } from 'pg';
import { AppError } from '../errors.ts';

/** The connection broke, or never came about: whether a commit arrived is not known. */
export class LostConnection extends Error {
  constructor(cause: unknown) {
    super('the connection to PostgreSQL was lost', { cause });
    this.name = 'LostConnection';
  }
}

/**
 * SQLSTATEs that pass by themselves: https://www.postgresql.org/docs/current/errcodes-appendix.html
 * A server that is stopping, starting, out of connections, or that ended us in favour of another.
 */
const PASSING = /^(08|53300|57014|57P0[1-5]|40001|40P01|55P03|25P0[34])/;

/** What to do about SQLSTATEs that a person can cure. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^28/, 'Check the user and the password in DATABASE_URL.'],
  [/^3D000/, 'Create the database, or correct its name in DATABASE_URL.'],
  [/^42501/, 'Let this user create tables: GRANT CREATE, USAGE ON SCHEMA public TO <user>.'],
  [/^25006/, 'It is a read-only copy: point DATABASE_URL at the primary server.'],
  [/^53[12]00/, 'The server has no disk or memory left: free some; nothing else is needed.'],
];

/** Whether the same work may well succeed in a moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof LostConnection) return true;
  return error instanceof DatabaseError && PASSING.test(error.code ?? '');
}

/**
 * Turns what the server or the network did into an AppError; a bug in our SQL comes back as it is.
 * @param name `host:port/database`: never the URL, which holds the password
 */
export function fromPostgresError(error: unknown, name: string): unknown {
  if (isPassing(error)) {
    return unavailable(name, error, 'Check that the server runs and can be reached from here.');
  }
  if (!(error instanceof DatabaseError)) return error;
  const hint = HINTS.find(([code]) => code.test(error.code ?? ''))?.[1];
  return hint === undefined ? error : unavailable(name, error, hint);
}

function unavailable(name: string, error: unknown, hint: string): AppError {
  const reason = error instanceof LostConnection ? error.cause : error;
  // A refused connection to a name with two addresses is an AggregateError without a message.
  const said = reason instanceof Error ? reason.message || Reflect.get(reason, 'code') : undefined;
  return new AppError(
    'store_unavailable',
    `PostgreSQL at ${name} does not answer: ${said ?? 'no reason given'}`,
    hint,
    reason,
  );
}
