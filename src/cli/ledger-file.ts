import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import {
  checkLedger,
  type LedgerEntry,
  type ParsedLedger,
  parseLedger,
} from '../app/parse-ledger.ts';
import { AppError } from '../errors.ts';
import { instant } from '../learning/instant.ts';
import type { ChainedVote } from '../store/store.ts';

export type LedgerFormat = 'jsonl' | 'csv';

/** The columns of an export, in order; also the keys of its JSON lines. */
const COLUMNS = [
  'seq',
  'team',
  'incident',
  'record',
  'item',
  'user',
  'outcome',
  'at',
  'version',
  'position',
  'failedBefore',
  'pressId',
  'hash',
] as const;

/** A ledger as text, one line a vote; `readLedgerFile` reads it back. */
export function ledgerText(votes: readonly ChainedVote[], format: LedgerFormat): string {
  const rows = votes.map(({ event, pressId, seq, hash }) => ({ ...event, pressId, seq, hash }));
  if (format === 'jsonl') {
    return rows.map((row) => `${JSON.stringify(row, [...COLUMNS])}\n`).join('');
  }
  const cells = rows.map(({ failedBefore, ...row }) => ({
    ...row,
    failedBefore: failedBefore?.join(' '),
  }));
  return `${Papa.unparse({ fields: [...COLUMNS], data: cells }, { newline: '\n' })}\n`;
}

/** Which form a file has: told, or from its name. */
export function formatOf(file: string, told: LedgerFormat | undefined): LedgerFormat {
  return told ?? (file.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl');
}

/**
 * @param how.strict see parse-ledger: for what is written into a store
 * @throws AppError `usage` when the file cannot be read; what is wrong in it comes back
 */
export async function readLedgerFile(
  file: string,
  format: LedgerFormat,
  how: { readonly strict?: boolean } = {},
): Promise<ParsedLedger> {
  const text = await readText(file);
  return format === 'jsonl' ? parseLedger(text, how) : parseCsv(text, how);
}

/**
 * What makes a line count once however often it is read in: the id of its press, or, for lines that
 * were written by hand, all that it says.
 */
export function pressIdOf({ event, pressId }: LedgerEntry): string {
  if (pressId !== undefined) return pressId;
  const { team, incident, record, item, user, outcome, at, version = null } = event;
  const said = [team, incident, record, item, user, outcome, instant(at), version];
  return `import:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new AppError('usage', `cannot read the ledger "${file}"`, 'Check its path.', error);
  }
}

/** Line numbers are exact as long as no cell holds a line break. */
function parseCsv(text: string, how: { readonly strict?: boolean }): ParsedLedger {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const faults = new Map(errors.map(({ row = 0, message }) => [row, message]));
  return checkLedger(
    data.map((row, index) => {
      const fault = faults.get(index);
      const line = index + 2;
      return fault === undefined ? { line, data: valuesOf(row) } : { line, fault };
    }),
    how,
  );
}

function valuesOf(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.entries(row).filter(([, cell]) => cell !== '');
  return Object.fromEntries(
    filled.map(([column, cell]) => {
      if (column === 'position' || column === 'seq') return [column, Number(cell)];
      return [column, column === 'failedBefore' ? cell.split(' ') : cell];
    }),
  );
}
