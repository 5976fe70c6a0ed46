import { Command } from 'commander';
import { isoTime } from '../app/iso-time.ts';
import type { LedgerProblem, ParsedLedger } from '../app/parse-ledger.ts';
import { type Rates, rates } from '../app/rates.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadCatalog } from '../store/record-files.ts';
import { formatOf, readLedgerFile } from './ledger-file.ts';
import { withStore } from './open-ledger.ts';
import { ratesTable } from './rates-table.ts';

interface RatesFlags {
  readonly ledger?: string;
  readonly database?: string;
  readonly records: string;
  readonly at?: string;
  readonly team?: string;
  readonly json?: boolean;
}

/**
 * `wayout rates`: what a ledger of votes says about each record, as a pure function of the two.
 *
 * Standard output has the rates and nothing else. Everything that did not count, or counted in a
 * way one may not expect, is said on standard error; the exit code stays 0, for the rest is sound.
 * Without `--ledger` it reads the bot's database, and gives the numbers of its cards.
 * @throws AppError `usage` when the ledger cannot be read or `--at` is no time,
 *   `records_unreadable` when the records folder cannot be listed
 */
export function ratesCommand(): Command {
  const command = new Command('rates');
  return command
    .description('success rates of fixes and dead ends, learned from a ledger of votes')
    .option('--ledger <file>', 'votes, JSON lines or .csv; without it the database is read')
    .option('--database <url>', 'sqlite:<path> or postgres://...; default: DATABASE_URL')
    .option('--records <dir>', 'the knowledge base', SHIPPED_RECORDS)
    .option('--at <time>', 'read the ledger as of this ISO time instead of now')
    .option('--team <id>', 'count only this workspace; without it all are counted together')
    .option('--json', 'one JSON array, an object for every record')
    .action(async (flags: RatesFlags) => {
      const now = readingTime(flags.at);
      const { entries, problems } = await readVotes(flags);
      const { catalog, problems: recordProblems } = await loadCatalog(flags.records);
      const result = rates(catalog, entries, { now, team: flags.team });
      const { writeOut, writeErr } = command.configureOutput();
      for (const { file, path, message } of recordProblems) {
        writeErr?.(`${file}: ${path === '' ? '' : `${path}: `}${message}\n`);
      }
      const byLine = [...problems, ...result.problems].sort((a, b) => a.line - b.line);
      for (const problem of byLine) writeErr?.(problemText(flags.ledger ?? 'ledger', problem));
      for (const note of notes(result, now)) writeErr?.(`${note}\n`);
      writeOut?.(flags.json === true ? ratesJson(result) : ratesTable(result));
    });
}

function readingTime(at: string | undefined): Date {
  if (at === undefined) return new Date();
  const time = isoTime(at);
  if (time !== undefined) return time;
  const hint = 'Give an ISO time such as 2026-11-22T10:00:00Z.';
  throw new AppError('usage', `--at "${at}" is no time`, hint);
}

function readVotes({ ledger, database, team }: RatesFlags): Promise<ParsedLedger> {
  if (ledger !== undefined) return readLedgerFile(ledger, formatOf(ledger, undefined));
  return withStore(database, async (store) => {
    const teams = team === undefined ? await store.teams() : [team];
    const chains = await Promise.all(teams.map((one) => store.chain(one)));
    const entries = chains.flat().map(({ event, seq }) => ({ line: seq, event }));
    return { entries, problems: [] };
  });
}

/** The contract of `--json`: these keys, unrounded. */
function ratesJson({ records }: Rates): string {
  const rows = records.map(
    ({ record, n0, fixSuccessRate, confidence, tier, disputed, items, order }) => ({
      record,
      n0,
      fixSuccessRate,
      confidence,
      tier,
      disputed,
      items: items.map(({ item, rate, low, high, S, F, n }) => ({
        item,
        rate,
        low,
        high,
        S,
        F,
        n,
      })),
      order,
    }),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function problemText(ledger: string, { line, field, message }: LedgerProblem): string {
  return `${ledger}:${line}: ${field === '' ? '' : `${field}: `}${message}; not counted\n`;
}

function notes({ teams, future }: Rates, now: Date): string[] {
  const said: string[] = [];
  if (teams.length > 1) {
    said.push(
      `note: counted ${teams.length} workspaces together (${teams.join(', ')}); --team <id> counts one`,
    );
  }
  if (future > 0) {
    said.push(`note: ${future} of the events are later than ${now.toISOString()}; counted as new`);
  }
  return said;
}
