#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { explainCommand } from './explain.ts';
import { ledgerCommand } from './ledger.ts';
import { playgroundCommand } from './playground.ts';
import { ratesCommand } from './rates.ts';
import { recordsCommand } from './records.ts';
import { startCommand } from './start.ts';
import { printError } from './terminal.ts';

/** Exit code of a call that cannot be understood; 1 means "no match" to `wayout explain`. */
const BAD_USE = 2;

const COMMANDS = [
  explainCommand,
  ratesCommand,
  ledgerCommand,
  recordsCommand,
  startCommand,
  playgroundCommand,
];

// A reader that has seen enough (`wayout explain ... | head`) is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program(await version()).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function program(version: string): Command {
  const root = prepared(new Command('wayout'))
    .description('Paste an error; get the known way out.')
    .version(version);
  for (const make of COMMANDS) root.addCommand(prepared(make()));
  return root;
}

/** Failures are thrown, so that one place decides the exit code; also for nested commands. */
function prepared(command: Command): Command {
  command.exitOverride().showHelpAfterError('(add --help for what there is)');
  command.commands.forEach(prepared);
  return command;
}

async function version(): Promise<string> {
  const file = join(import.meta.dirname, '..', '..', 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, 'utf8'))).version;
}

function exitCodeOf(error: unknown): number {
  // Commander has printed its own message; help and version end with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USE;
  printError(error);
  return error instanceof AppError && error.code !== 'usage' ? 1 : BAD_USE;
}
