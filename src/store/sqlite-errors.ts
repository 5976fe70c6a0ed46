import { AppError } from '../errors.ts';

/** Primary result codes of SQLite: https://sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The primary code of an error raised by SQLite; undefined for any other value. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  // Extended codes keep the primary one in the low byte.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === BUSY;
}

/** Turns what the machine did into an AppError; a bug in our SQL comes back as it is. */
export function fromSqliteError(error: unknown, path: string): unknown {
  const unavailable = (message: string, hint: string) =>
    new AppError('store_unavailable', `the database "${path}" ${message}`, hint, error);
  switch (sqliteCode(error)) {
    case BUSY:
    case LOCKED:
      return unavailable(
        'is locked by another program',
        'Find what else has it open (a second Wayout, a backup, an SQL shell) and stop that.',
      );
    case FULL:
      return unavailable('has no room left on its disk', 'Free space; nothing else is needed.');
    case READONLY:
      return unavailable(
        'cannot be written',
        'Give the user that runs Wayout the right to write the file and its folder.',
      );
    case CANTOPEN:
      return unavailable(
        'cannot be opened',
        'Check that the path is a file in a folder that the user who runs Wayout may write.',
      );
    case IOERR:
      return unavailable('cannot be read or written', 'Check the disk and its mount.');
    case CORRUPT:
      return corruptFile(path, 'SQLite found a damaged page', error);
    case NOTADB:
      return foreignFile(path, 'is not a Wayout database', error);
    default:
      return error;
  }
}

export function corruptFile(path: string, finding: string, cause?: unknown): AppError {
  return new AppError(
    'store_corrupt',
    `the database "${path}" is damaged: ${finding}`,
    'Keep a copy of the file with its -wal and -shm, then restore the latest backup, or salvage it with the ".recover" command of the sqlite3 shell.',
    cause,
  );
}

export function foreignFile(path: string, finding: string, cause?: unknown): AppError {
  return new AppError(
    'store_foreign_file',
    `"${path}" ${finding}`,
    'Nothing in it was changed. Move it away, or set DATABASE_URL to another path; if it was your database, restore a backup.',
    cause,
  );
}
