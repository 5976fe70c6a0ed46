import { Command, Option } from 'commander';
import { type ExportedRecord, withLearnedRates } from '../app/learned-rates.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadCatalog } from '../store/record-files.ts';
import { formatOf, readLedgerFile } from './ledger-file.ts';
import { recordsCsv } from './records-csv.ts';

interface ExportFlags {
  readonly format: 'json' | 'ndjson' | 'csv';
  readonly records: string;
  readonly ledger?: string;
  readonly team?: string;
}

const WRITE: Readonly<
  Record<ExportFlags['format'], (records: readonly ExportedRecord[]) => string>
> = {
  json: (records) => `${JSON.stringify(records, null, 2)}\n`,
  ndjson: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  csv: recordsCsv,
};

/**
 * `wayout records export`: the knowledge base on standard output, with what votes made of it when a
 * ledger is given. JSON and NDJSON can be imported again.
 * @throws AppError `usage` when the ledger cannot be read or a name fits no record
 */
export function exportCommand(): Command {
  const command = new Command('export');
  return command
    .description('the records as JSON, NDJSON or CSV, with learned rates beside the curated ones')
    .argument('[id|domain...]', 'only these; without any all')
    .addOption(
      new Option('--format <format>', 'form').choices(['json', 'ndjson', 'csv']).default('json'),
    )
    .option('--records <dir>', 'the knowledge base', SHIPPED_RECORDS)
    .option('--ledger <file>', 'votes, as wayout ledger export writes them')
    .option('--team <id>', 'count only the votes of this workspace')
    .action(async (names: string[], flags: ExportFlags) => {
      const { catalog } = await loadCatalog(flags.records);
      const { writeOut, writeErr } = command.configureOutput();
      let records: readonly ExportedRecord[] = catalog.records;
      if (flags.ledger !== undefined) {
        const { ledger } = flags;
        const { entries, problems } = await readLedgerFile(ledger, formatOf(ledger, undefined));
        const options = { now: new Date(), team: flags.team };
        const learned = withLearnedRates(catalog, entries, options);
        for (const { line, field, message } of [...problems, ...learned.problems]) {
          writeErr?.(
            `${ledger}:${line}: ${field === '' ? '' : `${field}: `}${message}; not counted\n`,
          );
        }
        ({ records } = learned);
      }
      writeOut?.(WRITE[flags.format](chosen(records, names)));
    });
}

function chosen(records: readonly ExportedRecord[], names: readonly string[]) {
  const fits = (id: string, name: string) => id === name || id.startsWith(`${name}/`);
  const unknown = names.find((name) => !records.some(({ id }) => fits(id, name)));
  if (unknown !== undefined) {
    const hint = 'Name a domain such as grpc, or an id such as grpc/unavailable.';
    throw new AppError('usage', `there is no record or domain "${unknown}"`, hint);
  }
  return names.length === 0
    ? records
    : records.filter(({ id }) => names.some((name) => fits(id, name)));
}
