import { Command } from 'commander';
import { createRegexReading } from '../app/regex-reading.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { createCorpus } from '../records/lint/lint-corpus.ts';
import type { LintFinding } from '../records/lint/lint-rule.ts';
import type { RecordProblem } from '../records/parse.ts';
import { readRecords } from '../store/record-files.ts';
import { readNegatives } from './read-negatives.ts';
import { type Terminal, terminalOf } from './terminal.ts';

interface LintFlags {
  readonly records: string;
  readonly negatives?: string;
  readonly json?: boolean;
}

/**
 * `wayout records lint`: what is wrong with the knowledge base, beyond its schema.
 *
 * Standard output has the findings and nothing else with `--json`. Exit 0 = no error, though there
 * may be warnings; 1 = at least one error.
 * @throws AppError `usage` when a named record or domain does not exist or the negatives cannot be
 *   read, `records_unreadable` when the records folder cannot be listed
 */
export function lintCommand(): Command {
  const command = new Command('lint');
  return command
    .description('hold every record against the rules of docs/records.md')
    .argument('[id|domain...]', 'only these records or domains; all are compared with each other')
    .option('--records <dir>', 'the knowledge base', SHIPPED_RECORDS)
    .option('--negatives <dir>', 'folder of *.txt files that no record may match')
    .option('--json', 'one JSON array of {id, rule, level, path, message}')
    .action(async (names: string[], flags: LintFlags) => {
      // Its parsers take a while to load, and `wayout explain` does without them.
      const { lintRecords } = await import('../records/lint/lint-records.ts');
      const { parsed, problems } = await readRecords(flags.records);
      const records = parsed.map(({ record }) => record);
      const negatives = await readNegatives(flags.negatives);
      const ids = [...records.map(({ id }) => id), ...problems.map((p) => idOf(p, flags.records))];
      refuseUnknown(names, ids);
      const corpus = createCorpus({ records, negatives, reading: createRegexReading(records) });
      const findings = [
        ...problems.map((problem) => schemaFinding(problem, flags.records)),
        ...lintRecords(corpus),
      ].filter(({ id }) => isWanted(id, names));
      const checked = ids.filter((id) => isWanted(id, names)).length;
      const { writeOut } = command.configureOutput();
      writeOut?.(
        flags.json === true
          ? `${JSON.stringify(findings.map(inOrder), null, 2)}\n`
          : report(findings, checked, terminalOf(process.stdout)),
      );
      process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
    });
}

function isWanted(id: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => id === name || id.startsWith(`${name}/`));
}

function refuseUnknown(names: readonly string[], ids: readonly string[]): void {
  const unknown = names.find((name) => !ids.some((id) => isWanted(id, [name])));
  if (unknown === undefined) return;
  const hint = 'Name a domain such as grpc, or an id such as grpc/unavailable.';
  throw new AppError('usage', `there is no record or domain "${unknown}"`, hint);
}

/** A file that does not parse is a record all the same: the one that its place says. */
function schemaFinding(problem: RecordProblem, dir: string): LintFinding {
  const { path, message } = problem;
  return { id: idOf(problem, dir), rule: 'schema', level: 'error', path, message };
}

function idOf({ file }: RecordProblem, dir: string): string {
  const place = file.startsWith(dir) ? file.slice(dir.length) : file;
  return place.replaceAll('\\', '/').replace(/^\/+|\.json$/g, '');
}

function inOrder({ id, rule, level, path, message }: LintFinding): LintFinding {
  return { id, rule, level, path, message };
}

function report(findings: readonly LintFinding[], checked: number, { paint }: Terminal): string {
  const lines: string[] = [];
  let last = '';
  for (const { id, rule, level, path, message } of findings) {
    if (id !== last) lines.push(paint('bold', id));
    last = id;
    const mark = level === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
    const place = path === '' ? '' : `${path} `;
    lines.push(`  ${mark} ${place}${message} ${paint('dim', `(${rule})`)}`);
  }
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  lines.push(
    `${counted(checked, 'record')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  );
  return `${lines.join('\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
