import type { ImportedRecord } from '../records/import/import-records.ts';
import type { WriteOutcome } from '../store/write-record.ts';
import type { Terminal } from './terminal.ts';

/** What became of one record; `sound`: it could be taken, but nothing is written. */
export interface ReportedRecord extends Omit<ImportedRecord, 'record'> {
  readonly outcome: WriteOutcome | 'refused' | 'sound';
}

/** Most refusals named one by one; the file has them all. */
const MAX_NAMED = 20;

/**
 * An import for a person to read: what was refused, what got lost, how often, and the sum.
 * @param file where the whole report was written; undefined = nothing was written
 */
export function importReport(
  report: readonly ReportedRecord[],
  file: string | undefined,
  { paint }: Terminal,
): string {
  const of = (outcome: ReportedRecord['outcome']) =>
    report.filter((entry) => entry.outcome === outcome);
  const refused = of('refused').map((entry) => {
    const reasons = entry.notes.filter(({ kind }) => kind === 'refused');
    const why = reasons.map(({ path, reason }) => `${path === '' ? '' : `${path}: `}${reason}`);
    return `${paint('red', 'refused')}  ${nameOf(entry)}: ${why.join('; ')}`;
  });
  const conflicts = of('conflict').map(
    (entry) =>
      `${paint('red', 'kept')}     ${entry.id}: another text lies there under this id; move it away, or import elsewhere`,
  );
  return `${[
    ...named(refused),
    ...named(conflicts),
    ...fieldLines(report, paint),
    ...sum(report, file),
  ].join('\n')}\n`;
}

function named(lines: readonly string[]): string[] {
  const more = lines.length - MAX_NAMED;
  return more > 0 ? [...lines.slice(0, MAX_NAMED), `  ... and ${more} more`] : [...lines];
}

function nameOf({ file, place, id }: ReportedRecord): string {
  return [
    file,
    ...(place === null ? [] : [`:${place}`]),
    ...(id === null ? [] : [` (${id})`]),
  ].join('');
}

/** Notes of the records that were taken, alike ones counted: `dead_ends[].tradeoff`. */
function fieldLines(report: readonly ReportedRecord[], paint: Terminal['paint']): string[] {
  const counts = new Map<string, number>();
  for (const { outcome, notes } of report) {
    if (outcome === 'refused') continue;
    for (const { kind, path, reason } of notes) {
      if (kind === 'quarantined') continue;
      const place = path.replace(/\[\d+\]/g, '[]');
      const plain = reason.replace(/"[^"]*"/g, '"..."');
      const line = `${kind === 'changed' ? 'changed ' : 'left out'} ${place}: ${plain}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([line, count]) => paint('dim', `${String(count).padStart(5)} x ${line}`));
}

function sum(report: readonly ReportedRecord[], file: string | undefined): string[] {
  const counts = (['written', 'unchanged', 'sound', 'conflict', 'refused'] as const).flatMap(
    (outcome) => {
      const count = report.filter((entry) => entry.outcome === outcome).length;
      return count === 0
        ? []
        : [`${count} ${outcome === 'conflict' ? 'kept as they were' : outcome}`];
    },
  );
  const aside = report.filter(({ quarantined }) => quarantined !== undefined).length;
  const regexes =
    aside === 0
      ? []
      : [
          `${aside} of the regexes were set aside: those records are found by id and by search, not by a paste`,
        ];
  const where =
    file === undefined
      ? 'nothing is written; add --out <dir> to take them in'
      : `everything that was left out, changed or set aside is in ${file}`;
  return [`${report.length} records: ${counts.join(', ')}`, ...regexes, where];
}
