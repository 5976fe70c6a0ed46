import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../errors.ts';
import type { ErrorRecord } from '../records/schema.ts';

/** `conflict`: another record lies there under the same id, and stays. */
export type WriteOutcome = 'written' | 'unchanged' | 'conflict';

/**
 * Writes a record to `<dir>/<id>.json`. What lies there is never overwritten: somebody may have
 * mended it. A half-written file is never left under the record's name.
 * @param record its id has passed the schema, so it cannot lead out of the folder
 * @throws AppError `records_unreadable` when the file can be neither read nor written
 */
export async function writeRecord(dir: string, record: ErrorRecord): Promise<WriteOutcome> {
  const file = join(dir, `${record.id}.json`);
  try {
    const there = await textOf(file);
    if (there !== undefined) return isSame(there, record) ? 'unchanged' : 'conflict';
    await writeJson(file, record);
    return 'written';
  } catch (error) {
    throw unwritable(file, error);
  }
}

/**
 * Writes plain data as a JSON file, its folder made where it is missing.
 * @throws what the file system says
 */
export async function writeJson(file: string, data: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(data, null, 2)}\n`);
  await rename(draft, file);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isSame(json: string, record: ErrorRecord): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(json), record);
  } catch {
    // What is no JSON is somebody's draft: not the same.
    return false;
  }
}

function unwritable(file: string, error: unknown): AppError {
  const hint = 'Choose a folder that you may write to with --out.';
  return new AppError('records_unreadable', `cannot write "${file}"`, hint, error);
}
