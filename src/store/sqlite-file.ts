import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { AppError } from '../errors.ts';
import { foreignFile } from './sqlite-errors.ts';

/** "Wayo" in ASCII: what `file(1)` and we tell a Wayout database by. */
export const APPLICATION_ID = 0x5761796f;

/**
 * Makes sure that there is a file with our mark at `path`, or says why there cannot be.
 *
 * SQLite alone would take an emptied file for a new database and start again from nothing; so a
 * file is only made where there was none, and in one step: marked aside, then linked into place.
 * A kill on the way leaves no half-made database, and of two starts one makes it for both.
 * @throws AppError `store_unavailable` or `store_foreign_file`
 */
export function ensureDatabaseFile(path: string): void {
  const found = statOf(path);
  if (found === undefined) {
    createFile(path);
    return;
  }
  if (!found.isFile()) throw foreignFile(path, 'is not a file');
  if (found.size === 0) throw foreignFile(path, 'is empty, which a Wayout database never is');
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw notCreatable(path, error);
  }
}

function createFile(path: string): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    rmSync(draft, { force: true });
    // Votes and error lines of a team are in it: for its owner only.
    writeFileSync(draft, '', { mode: 0o600, flush: true });
    const database = new DatabaseSync(draft);
    database.exec(`pragma application_id = ${APPLICATION_ID}; pragma journal_mode = wal`);
    database.close();
    moveIntoPlace(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw notCreatable(path, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Never replaces a file that somebody made meanwhile: that one is as good as ours. */
function moveIntoPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'EEXIST') return;
    // Some mounts (exFAT, SMB) know no hard links; there the step is not atomic.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/** The name of the file must survive a power cut like its content; Windows needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function notCreatable(path: string, cause: unknown): AppError {
  const code = errnoOf(cause);
  return new AppError(
    'store_unavailable',
    `cannot create the database "${path}"${code === undefined ? '' : ` (${code})`}`,
    'Make its folder and let the user that runs Wayout write there, or set DATABASE_URL=sqlite:<another path>.',
    cause,
  );
}

function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
