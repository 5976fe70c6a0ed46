import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Negative } from '../records/lint/lint-corpus.ts';

/**
 * Reads every *.txt under a folder as a text that no record may match.
 * @param dir undefined = none
 * @throws AppError `usage` when the folder cannot be read
 */
export async function readNegatives(dir: string | undefined): Promise<Negative[]> {
  if (dir === undefined) return [];
  try {
    const names = await readdir(dir, { recursive: true });
    const texts = names.filter((name) => name.endsWith('.txt')).sort();
    return await Promise.all(
      texts.map(async (name) => ({ name, text: await readFile(join(dir, name), 'utf8') })),
    );
  } catch (error) {
    const hint = 'Give --negatives a folder of *.txt files.';
    throw new AppError('usage', `cannot read the negatives in "${dir}"`, hint, error);
  }
}
