import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { ImportFile } from '../records/import/import-records.ts';

/** Largest file read, in bytes: the whole public knowledge base is a tenth of it. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const TAKEN = /\.(?:json|jsonl|ndjson)$/i;

/**
 * Reads what is to be imported: a file, or every .json, .jsonl and .ndjson under a folder. Links
 * are not followed, so that a folder cannot hand in files that lie elsewhere. Bytes that are no
 * UTF-8 are refused, not replaced.
 * @throws AppError `usage` when the path does not exist or holds nothing to import
 */
export async function readImportFiles(path: string): Promise<readonly ImportFile[]> {
  const files = await filesAt(path);
  if (files.length === 0) {
    const hint = 'Name a .json, .jsonl or .ndjson file, or a folder that holds some.';
    throw new AppError('usage', `nothing to import in "${path}"`, hint);
  }
  return Promise.all(files.map(async (file) => ({ file, content: await contentOf(file) })));
}

async function filesAt(path: string): Promise<string[]> {
  try {
    const entry = await lstat(path);
    if (!entry.isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((file) => file.isFile() && TAKEN.test(file.name) && !file.name.startsWith('.'))
      .map((file) => join(file.parentPath, file.name))
      .sort();
  } catch (error) {
    throw new AppError('usage', `cannot read "${path}"`, 'Check the path.', error);
  }
}

async function contentOf(file: string): Promise<ImportFile['content']> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > MAX_FILE_BYTES) {
        return { unreadable: `${size} bytes; at most ${MAX_FILE_BYTES} are read: split the file` };
      }
      const bytes = await handle.readFile();
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof TypeError ? 'is not UTF-8; convert it first' : String(error);
    return { unreadable: reason };
  }
}
