import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AppError } from '../errors.ts';
import { buildCatalog, type Catalog } from '../records/catalog.ts';
import { parseRecord, type RecordProblem } from '../records/parse.ts';
import type { ErrorRecord } from '../records/schema.ts';

/** Largest record file read, in bytes: a record is a page of text, not a dump. */
const MAX_RECORD_BYTES = 256 * 1024;

/**
 * Reads every `*.json` under a folder into a catalog. A bad file never hides the good ones: it
 * comes back as problems and the rest is served.
 * @param dir e.g. `records`; files lie at `<dir>/<domain>/<slug>.json`
 * @throws AppError `records_unreadable` when the folder itself cannot be listed
 */
export async function loadCatalog(
  dir: string,
): Promise<{ readonly catalog: Catalog; readonly problems: readonly RecordProblem[] }> {
  const { parsed, problems } = await readRecords(dir);
  const { catalog, problems: across } = buildCatalog(parsed);
  return { catalog, problems: [...problems, ...across] };
}

/** A record with the file that it came from. */
export interface RecordFile {
  readonly file: string;
  readonly record: ErrorRecord;
}

/**
 * Reads every `*.json` under a folder, in order of path, each on its own: what only shows across
 * files is for {@link loadCatalog} or the lint.
 * @throws AppError `records_unreadable` when the folder itself cannot be listed
 */
export async function readRecords(dir: string): Promise<{
  readonly parsed: readonly RecordFile[];
  readonly problems: readonly RecordProblem[];
}> {
  const files = await listRecordFiles(dir);
  const problems: RecordProblem[] = [];
  const parsed: RecordFile[] = [];
  const contents = await Promise.all(files.map(readRecordFile));
  for (const [index, file] of files.entries()) {
    const json = contents[index] ?? '';
    if (typeof json !== 'string') {
      problems.push({ file, path: '', message: json.message });
      continue;
    }
    const result = parseRecord(json, file);
    if (result.ok) parsed.push({ file, record: result.record });
    else problems.push(...result.problems);
  }
  return { parsed, problems };
}

async function listRecordFiles(dir: string): Promise<string[]> {
  try {
    const names = await readdir(dir, { recursive: true });
    return names
      .filter(
        (name) => name.endsWith('.json') && !name.split(sep).some((part) => part.startsWith('.')),
      )
      .sort()
      .map((name) => join(dir, name));
  } catch (error) {
    throw new AppError(
      'records_unreadable',
      `cannot read the records folder "${dir}"`,
      'Set RECORDS_DIR (or --records) to a folder with <domain>/<slug>.json files.',
      error,
    );
  }
}

async function readRecordFile(file: string): Promise<string | { readonly message: string }> {
  try {
    const bytes = await readFile(file);
    if (bytes.length > MAX_RECORD_BYTES) {
      return { message: `${bytes.length} bytes; at most ${MAX_RECORD_BYTES} are read` };
    }
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return { message: `cannot be read: ${(error as Error).message}` };
  }
}
