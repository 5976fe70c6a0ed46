import { KIND_WEIGHT } from './line-kind.ts';
import { mask, shortHash } from './mask.ts';
import { readFacts } from './read-facts.ts';
import { type Line, readLines } from './read-lines.ts';
import type { Report, TellingLine } from './report.ts';
import { readTrace } from './traces/index.ts';

/** Most telling lines kept: beyond them nothing was ever decided, and time stays bounded. */
const MAX_TELLING = 14;
const FINGERPRINT_LINES = 3;
/** A line of at least this weight says that something failed (see line-kind.ts). */
const ERROR_WEIGHT = KIND_WEIGHT.error;

/** A report with its lines in full, for the stages that follow. */
export interface Reading {
  readonly report: Report;
  readonly lines: readonly Line[];
  /** Weight of each line, same order as `lines`; 0 = tells nothing. */
  readonly weights: readonly number[];
}

/**
 * Parses a paste: lines, error chain, telling lines, codes, versions, operating system.
 * Pure and linear; never throws.
 */
export function readReport(paste: string): Reading {
  const lines = readLines(paste);
  // What an opened log line says is read in the lines that follow it.
  const trace = readTrace(lines.map((line) => (line.wraps ? { ...line, text: '' } : line)));
  const weights = lines.map((line) => KIND_WEIGHT[line.kind]);
  trace.chain.forEach((link, depth) => {
    const root = depth === trace.chain.length - 1;
    // A wrapper such as "make: ***" stays light: it would outweigh what it passes on.
    if (!root && lines[link.line]?.kind === 'wrapper') return;
    weights[link.line] = Math.max(
      weights[link.line] ?? 0,
      root ? KIND_WEIGHT.cause : KIND_WEIGHT.header,
    );
  });
  const tellingLines = mostTelling(lines, weights);
  const { codes, versions, os } = readFacts(lines, weights);
  const report: Report = {
    language: trace.language,
    chain: trace.chain,
    frames: trace.frames,
    tellingLines,
    codes,
    versions,
    os,
    lines: lines.map((line) => line.text),
    fingerprint: fingerprintOf(tellingLines),
    isError: tellingLines.some((line) => line.weight >= ERROR_WEIGHT),
  };
  return { report, lines, weights };
}

function mostTelling(lines: readonly Line[], weights: readonly number[]): TellingLine[] {
  return lines
    .map((line, index) => ({ text: line.text.trim(), line: index, weight: weights[index] ?? 0 }))
    .filter(({ weight, text }) => weight >= KIND_WEIGHT.plain && text.length > 0)
    .sort((a, b) => b.weight - a.weight || a.line - b.line)
    .slice(0, MAX_TELLING);
}

function fingerprintOf(telling: readonly TellingLine[]): string {
  const masked = new Set<string>();
  for (const { text } of telling) {
    if (masked.size < FINGERPRINT_LINES) masked.add(mask(text));
  }
  return masked.size === 0 ? '' : shortHash([...masked].join('\n'));
}
