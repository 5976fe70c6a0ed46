import { text as readAll } from 'node:stream/consumers';
import { Command, InvalidArgumentError } from 'commander';
import { type Draft, draftFromPaste } from '../app/draft-from-paste.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { createMatcher } from '../matching/create-matcher.ts';
import { recordIdSchema } from '../records/schema.ts';
import { loadCatalog } from '../store/record-files.ts';
import { writeRecord } from '../store/write-record.ts';
import { readNegatives } from './read-negatives.ts';

interface NewFlags {
  readonly id?: string;
  readonly records: string;
  readonly negatives?: string;
  readonly out?: string;
}

const NO_ERROR = 1;

/**
 * `wayout records new`: a draft from a pasted error. Standard output has the record's JSON and
 * nothing else; what to know about it is said on standard error. The lint refuses the draft until
 * every TODO in it is written.
 *
 * Exit 0 = drafted, 1 = the text is no error.
 * @throws AppError `usage` when nothing is pasted, or a record of that id is there already
 */
export function newCommand(): Command {
  const command = new Command('new');
  return command
    .description('draft a record from an error, pasted on standard input')
    .argument('[error...]', 'the error; without it standard input is read')
    .option('--id <domain/slug>', 'its id; without it one is made of the error', idOf)
    .option('--records <dir>', 'the knowledge base that it must fit in', SHIPPED_RECORDS)
    .option('--negatives <dir>', 'folder of *.txt files that its regex may not match')
    .option('--out <dir>', 'write <domain>/<slug>.json there instead of printing it')
    .addHelpText('after', EXAMPLE)
    .action(async (error: string[], flags: NewFlags) => {
      const { catalog } = await loadCatalog(flags.records);
      if (flags.id !== undefined && catalog.find(flags.id) !== undefined) {
        const hint = `Look at it with: wayout records show ${flags.id}`;
        throw new AppError('usage', `there is a record "${flags.id}" already`, hint);
      }
      const draft = draftFromPaste(await readPaste(error), {
        id: flags.id,
        records: catalog.records,
        negatives: await readNegatives(flags.negatives),
        matcher: createMatcher(catalog.records),
        now: new Date(),
      });
      await answer(draft, flags.out, command);
    });
}

const EXAMPLE = `
Example:
  npm start 2>&1 | wayout records new --id node/my-error --out records`;

function idOf(value: string): string {
  const { success, data } = recordIdSchema.safeParse(value);
  if (success) return data;
  throw new InvalidArgumentError('expected "domain/slug" in lower case.');
}

async function readPaste(error: readonly string[]): Promise<string> {
  const paste =
    error.length > 0 || process.stdin.isTTY ? error.join(' ') : await readAll(process.stdin);
  if (paste.trim() !== '') return paste;
  const hint = 'Pipe the output in: npm start 2>&1 | wayout records new';
  throw new AppError('usage', 'there is no error to begin with', hint);
}

async function answer(draft: Draft, out: string | undefined, command: Command): Promise<void> {
  const { writeOut, writeErr } = command.configureOutput();
  if (draft.kind === 'no_error') {
    writeErr?.('This does not look like an error. Paste the lines around the failure.\n');
    process.exitCode = NO_ERROR;
    return;
  }
  const { record, findings, known } = draft;
  if (known !== undefined) {
    const percent = Math.round(100 * known.confidence);
    writeErr?.(`note: ${known.record.id} explains this already (${percent} %)\n`);
  }
  for (const { path, message } of findings) writeErr?.(`to mend: ${path} ${message}\n`);
  if (out === undefined) writeOut?.(`${JSON.stringify(record, null, 2)}\n`);
  else {
    const outcome = await writeRecord(out, record);
    if (outcome === 'conflict') {
      const hint = 'Choose another --id, or move that file away.';
      throw new AppError('usage', `${out}/${record.id}.json is there already`, hint);
    }
    writeErr?.(`${out}/${record.id}.json is drafted: replace every TODO in it\n`);
  }
  writeErr?.(`then: wayout records lint ${record.id}\n`);
}
