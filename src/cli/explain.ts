import { text as readAll } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { diagnose, quotable, quote } from '../app/diagnose.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { closePair } from '../matching/close-pair.ts';
import { createMatcher } from '../matching/create-matcher.ts';
import type { MatchResult } from '../matching/match-result.ts';
import type { Catalog } from '../records/catalog.ts';
import { loadCatalog } from '../store/record-files.ts';
import { explainBatch } from './explain-batch.ts';
import { renderCard, renderUnknown } from './render-card.ts';
import { renderQuestion } from './render-question.ts';
import { terminalOf } from './terminal.ts';

/** Exit code when no record explains the paste with confidence. */
const NO_MATCH = 1;

interface ExplainFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly records: string;
  readonly lang: 'en' | 'zh';
}

/**
 * `wayout explain`: the card of a pasted error in the terminal.
 *
 * Exit 0 = a confident match, 1 = none, 2 = bad use. Standard output has the answer and nothing
 * else; record files that cannot be served are named on standard error.
 */
export function explainCommand(): Command {
  return new Command('explain')
    .description('explain an error: from the arguments, or pasted on standard input')
    .argument('[error...]', 'the error; without it standard input is read')
    .addOption(new Option('--json', 'one JSON object instead of a card').conflicts('jsonl'))
    .option('--jsonl', 'a {"id","text"} line in, an answer line out, in order')
    .option('--records <dir>', 'the knowledge base', SHIPPED_RECORDS)
    .addOption(
      new Option('--lang <lang>', 'language of the card').choices(['en', 'zh']).default('en'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (error: string[], flags: ExplainFlags) => {
      const catalog = await readCatalog(flags.records);
      const matcher = createMatcher(catalog.records);
      if (flags.jsonl === true) {
        await explainBatch(process.stdin, matcher, print);
        return;
      }
      const result = diagnose(await readPaste(error), matcher);
      await print(
        flags.json === true
          ? JSON.stringify(toJson(result), null, 2)
          : card(result, catalog, flags.lang),
      );
      process.exitCode = result.reply ? 0 : NO_MATCH;
    });
}

const EXAMPLES = `
Examples:
  npm start 2>&1 | wayout explain
  wayout explain 'Error: connect ECONNREFUSED 127.0.0.1:6379'
  wayout explain --json < trace.txt`;

async function readCatalog(dir: string): Promise<Catalog> {
  const { catalog, problems } = await loadCatalog(dir);
  if (problems.length > 0) {
    process.stderr.write(
      `${problems.length} problems in ${dir}; see: wayout records validate ${dir}\n`,
    );
  }
  return catalog;
}

async function readPaste(error: readonly string[]): Promise<string> {
  if (error.length === 0 && process.stdin.isTTY) {
    throw new AppError(
      'usage',
      'nothing to explain',
      'Give the error as an argument, or pipe it in: npm start 2>&1 | wayout explain',
    );
  }
  const paste = error.length > 0 ? error.join(' ') : await readAll(process.stdin);
  if (paste.trim() !== '') return paste;
  throw new AppError('usage', 'the error is empty', 'Paste the lines around the failure.');
}

function card(result: MatchResult, catalog: Catalog, language: 'en' | 'zh'): string {
  const terminal = terminalOf(process.stdout);
  if (result.reply) return renderCard(result, catalog, { terminal, language });
  const pair = closePair(result.matches);
  return pair?.confirmed === true
    ? renderQuestion(pair, { terminal, language })
    : renderUnknown(result, terminal);
}

function toJson({ report, matches, reply }: MatchResult) {
  return {
    reply,
    matches: matches.map(({ record, confidence, evidence }) => ({
      record: record.id,
      confidence,
      signature: record.signature,
      evidence: evidence.map(quotable),
    })),
    report: {
      language: report.language,
      isError: report.isError,
      tellingLine: report.tellingLines[0] === undefined ? null : quote(report.tellingLines[0].text),
      codes: report.codes,
      versions: report.versions,
      os: report.os,
      fingerprint: report.fingerprint,
    },
  };
}

/** Resolves when the line is written, so that a closed pipe or slow reader is noticed. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
