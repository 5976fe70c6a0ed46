import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { LedgerEntry, LedgerProblem } from '../app/parse-ledger.ts';
import { AppError } from '../errors.ts';
import type { ChainedVote, LedgerCheck, LoggedVote } from '../store/store.ts';
import { verifyLines } from '../store/verify-lines.ts';
import {
  formatOf,
  type LedgerFormat,
  ledgerText,
  pressIdOf,
  readLedgerFile,
} from './ledger-file.ts';
import { oneTeam, withStore } from './open-ledger.ts';

interface Where {
  readonly database?: string;
  readonly team?: string;
  readonly format?: LedgerFormat;
}

/** `wayout ledger`: what people said, out of the database and in, checked, and taken back. */
export function ledgerCommand(): Command {
  return new Command('ledger')
    .description('the votes: export, import, verify, take back those of one person')
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(verifyCommand())
    .addCommand(undoUserCommand());
}

function subcommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--database <url>', 'sqlite:<path> or postgres://...; default: DATABASE_URL')
    .option('--team <id>', 'only this workspace');
}

function formatOption(): Option {
  const text = 'form of the file; default: by its name';
  return new Option('--format <format>', text).choices(['jsonl', 'csv']);
}

function exportCommand(): Command {
  const command = subcommand('export', 'every vote in order, with its place in the hash chain');
  return command
    .addOption(formatOption())
    .option('--out <file>', 'write here instead of standard output')
    .action(async ({ database, team, format, out }: Where & { readonly out?: string }) => {
      const votes = await withStore(database, async (store) => {
        const teams = team === undefined ? await store.teams() : [team];
        return (await Promise.all(teams.map((one) => store.chain(one)))).flat();
      });
      const text = ledgerText(votes, formatOf(out ?? '', format));
      if (out === undefined) command.configureOutput().writeOut?.(text);
      // What people said is nobody else's to read.
      else await writeFile(out, text, { mode: 0o600 });
    });
}

function importCommand(): Command {
  const command = subcommand('import', 'votes of another ledger; those that are there are skipped');
  return command
    .argument('<file>', 'as `wayout ledger export` or `wayout rates --ledger` have it')
    .addOption(formatOption())
    .option('--skip-bad', 'import the good lines although others are bad')
    .action(async (file: string, flags: Where & { readonly skipBad?: boolean }) => {
      const { writeOut, writeErr } = command.configureOutput();
      const { entries, problems } = await readLedgerFile(file, formatOf(file, flags.format), {
        strict: true,
      });
      for (const problem of problems) writeErr?.(problemText(file, problem));
      if (problems.length > 0 && flags.skipBad !== true) {
        throw new AppError(
          'ledger_refused',
          `nothing was imported: ${counted(new Set(problems.map(({ line }) => line)).size, 'bad line')}`,
          'Mend them, or give --skip-bad to import the others.',
        );
      }
      await withStore(
        flags.database,
        async (store) => {
          for (const [team, votes] of byTeam(entries, flags.team)) {
            const added = await store.importVotes(team, votes);
            const known = votes.length - added;
            writeOut?.(`${team}: ${counted(added, 'vote')} imported, ${known} there already\n`);
          }
        },
        { create: true },
      );
    });
}

function verifyCommand(): Command {
  const command = subcommand('verify', 'walk the hash chain and name the first bad line');
  return command
    .argument('[file]', 'an export; without it the database is checked')
    .addOption(formatOption())
    .action(async (file: string | undefined, flags: Where) => {
      const checks = file === undefined ? await checkDatabase(flags) : await checkFile(file, flags);
      const { writeOut } = command.configureOutput();
      for (const { team, check, where } of checks) writeOut?.(checkText(team, check, where));
      const broken = checks.filter(({ check }) => check.kind === 'broken');
      if (broken.length === 0) return;
      throw new AppError(
        'ledger_refused',
        `the ledger of ${broken.map(({ team }) => team).join(', ')} was changed from outside`,
        'Compare with an older export or backup; what comes before the named line is intact.',
      );
    });
}

function undoUserCommand(): Command {
  const command = subcommand('undo-user', 'take back everything that one person said');
  return command
    .argument('<user>', "the person's id, e.g. U012AB3CD")
    .option('--dry-run', 'only say how much it would be')
    .action(async (user: string, flags: Where & { readonly dryRun?: boolean }) => {
      const { writeOut } = command.configureOutput();
      await withStore(flags.database, async (store) => {
        const team = await oneTeam(store, flags.team);
        if (flags.dryRun === true) {
          const lines = (await store.ledger(team)).filter((event) => event.user === user);
          writeOut?.(`${team}: ${user} has ${counted(lines.length, 'line')} in the ledger\n`);
          return;
        }
        const undone = await store.undoAll(team, user, new Date());
        writeOut?.(
          `${team}: ${counted(undone.length, 'vote')} of ${user} taken back; nothing was deleted. Cards show it when they are next drawn.\n`,
        );
      });
    });
}

interface Checked {
  readonly team: string;
  readonly check: LedgerCheck;
  /** The bad line as it stands there; undefined when the line itself is gone. */
  readonly where: ChainedVote | undefined;
}

function checkDatabase({ database, team }: Where): Promise<readonly Checked[]> {
  return withStore(database, async (store) => {
    const teams = team === undefined ? await store.teams() : [team];
    return Promise.all(
      teams.map(async (one) => {
        const check = await store.verifyLedger(one);
        const lines = check.kind === 'broken' ? await store.chain(one) : [];
        return { team: one, check, where: lineAt(lines, check) };
      }),
    );
  });
}

async function checkFile(file: string, { team, format }: Where): Promise<readonly Checked[]> {
  const { entries, problems } = await readLedgerFile(file, formatOf(file, format), {
    strict: true,
  });
  const [bad] = problems;
  if (bad !== undefined) {
    const message = problemText(file, bad).trim();
    throw new AppError('ledger_refused', message, 'The first line that cannot be read is named.');
  }
  const teams = new Map<string, ChainedVote[]>();
  for (const entry of entries) {
    const { event, seq, hash } = entry;
    if (team !== undefined && event.team !== team) continue;
    if (seq === undefined || hash === undefined) {
      const message = `${file}:${entry.line}: no seq and hash; only exports have a chain`;
      throw new AppError('ledger_refused', message, 'Write one with: wayout ledger export');
    }
    const lines = teams.get(event.team) ?? [];
    lines.push({ event, seq, hash, pressId: pressIdOf(entry) });
    teams.set(event.team, lines);
  }
  return [...teams].map(([one, lines]) => {
    const check = verifyLines(lines);
    return {
      team: one,
      check,
      where: check.kind === 'broken' ? lines[check.position - 1] : undefined,
    };
  });
}

function lineAt(lines: readonly ChainedVote[], check: LedgerCheck): ChainedVote | undefined {
  return check.kind === 'broken' ? lines.find(({ seq }) => seq === check.position) : undefined;
}

function checkText(team: string, check: LedgerCheck, where: ChainedVote | undefined): string {
  if (check.kind === 'intact') {
    const head = check.head === '' ? '' : `, head ${check.head}`;
    return `${team}: intact, ${counted(check.length, 'line')}${head}\n`;
  }
  const line = where === undefined ? '' : `: ${JSON.stringify(where.event)}`;
  return `${team}: broken at line ${check.position} (${check.problem})${line}\n`;
}

function byTeam(
  entries: readonly LedgerEntry[],
  only: string | undefined,
): ReadonlyMap<string, readonly LoggedVote[]> {
  const teams = new Map<string, LoggedVote[]>();
  for (const entry of entries) {
    const { team } = entry.event;
    if (only !== undefined && team !== only) continue;
    const votes = teams.get(team) ?? [];
    votes.push({ pressId: pressIdOf(entry), event: entry.event });
    teams.set(team, votes);
  }
  return teams;
}

function problemText(file: string, { line, field, message }: LedgerProblem): string {
  return `${file}:${line}: ${field === '' ? '' : `${field}: `}${message}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
