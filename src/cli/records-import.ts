import { join } from 'node:path';
import { Command } from 'commander';
import { createRegexReading } from '../app/regex-reading.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { type ImportedRecord, importRecords } from '../records/import/import-records.ts';
import { readRecords } from '../store/record-files.ts';
import { type WriteOutcome, writeJson, writeRecord } from '../store/write-record.ts';
import { readImportFiles } from './import-files.ts';
import { importReport, type ReportedRecord } from './import-report.ts';
import { terminalOf } from './terminal.ts';

interface ImportFlags {
  readonly out?: string;
  readonly records: string;
  readonly json?: boolean;
}

/** Names that begin with a dot are not served as records. */
const REPORT = '.import-report.json';
const QUARANTINE = '.quarantine';

/**
 * `wayout records import`: takes records of our own format and ErrorCanons, says what it could not
 * take, and sets aside regexes that would mislead the matcher. Without --out nothing is written.
 *
 * Exit 0 = everything was taken, though perhaps not every field; 1 = something was refused.
 * @throws AppError `usage` when there is nothing to import, `records_unreadable` when a folder
 *   cannot be read or written
 */
export function importCommand(): Command {
  const command = new Command('import');
  return command
    .description('take in records: our own JSON or NDJSON, or the public ErrorCanon format')
    .argument('<file|folder>', 'a .json, .jsonl or .ndjson file, or a folder of them')
    .option('--out <dir>', 'where to write <domain>/<slug>.json; without it nothing is written')
    .option('--records <dir>', 'the knowledge base that is compared with', SHIPPED_RECORDS)
    .option('--json', 'the whole report as one JSON object')
    .action(async (path: string, flags: ImportFlags) => {
      const files = await readImportFiles(path);
      const { parsed } = await readRecords(flags.records);
      const own = parsed.map(({ record }) => record).filter(({ origin }) => origin === undefined);
      const context = { own, negatives: [], readingOf: createRegexReading };
      const report: ReportedRecord[] = [];
      for (const entry of importRecords(files, context)) {
        const outcome = await outcomeOf(entry, flags.out);
        const { record, ...rest } = entry;
        report.push({ ...rest, outcome });
      }
      if (flags.out !== undefined) await writeJson(join(flags.out, REPORT), report);
      const { writeOut } = command.configureOutput();
      writeOut?.(
        flags.json === true
          ? `${JSON.stringify(report, null, 2)}\n`
          : importReport(
              report,
              flags.out === undefined ? undefined : join(flags.out, REPORT),
              terminalOf(process.stdout),
            ),
      );
      process.exitCode = report.some(({ outcome }) => isRefused(outcome)) ? 1 : 0;
    });
}

function isRefused(outcome: ReportedRecord['outcome']): boolean {
  return outcome === 'refused' || outcome === 'conflict';
}

async function outcomeOf(
  entry: ImportedRecord,
  out: string | undefined,
): Promise<ReportedRecord['outcome']> {
  const { record, quarantined } = entry;
  if (record === undefined) return 'refused';
  if (out === undefined) return 'sound';
  const outcome: WriteOutcome = await writeRecord(out, record);
  if (quarantined !== undefined && outcome !== 'conflict') {
    const reasons = entry.notes.filter(({ kind }) => kind === 'quarantined');
    const why = reasons.map(({ reason }) => reason);
    await writeJson(join(out, QUARANTINE, `${record.id}.json`), {
      id: record.id,
      regex: quarantined,
      why,
    });
  }
  return outcome;
}
