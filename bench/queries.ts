import { createHash } from 'node:crypto';
import { readReport } from '../src/matching/read-report.ts';
import type { Catalog } from '../src/records/catalog.ts';
import type { LabelledSet } from './labelled-set.ts';
import type { Query } from './systems.ts';

const LONG_CHARS = 100_000;

/** Labelled pastes that have a record, in an order that has nothing to do with their domain. */
export function pasteQueries(set: LabelledSet, catalog: Catalog, limit: number): Query[] {
  return set.pastes
    .filter(({ expected }) => catalog.find(expected) !== undefined)
    .map((paste) => ({ paste, rank: createHash('sha256').update(paste.text).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, limit)
    .map(({ paste }) => query(paste.text, paste.expected));
}

/**
 * Pastes of 100 kB, of two kinds in turn: one error at two thirds of healthy log lines, as a build
 * log holds it, and one error after another, as an incident channel's export does.
 */
export function longQueries(set: LabelledSet, limit: number): Query[] {
  const healthy = set.negatives.filter(({ kind }) => kind === 'log').map(({ text }) => text);
  const errors = set.pastes.map(({ text }) => text);
  return Array.from({ length: limit }, (_, number) => {
    if (number % 2 === 1) return query(filled(errors, number * 29, LONG_CHARS), null);
    const error = errors[(number * 37) % errors.length] ?? '';
    const rest = LONG_CHARS - error.length;
    const before = filled(healthy, number, Math.floor((rest * 2) / 3));
    const after = filled(healthy, number + 7, Math.ceil(rest / 3));
    return query(`${before}\n${error}\n${after}`.slice(0, LONG_CHARS), null);
  });
}

function filled(texts: readonly string[], from: number, chars: number): string {
  let text = '';
  for (let at = from; text.length < chars; at += 1) text += `${texts[at % texts.length]}\n`;
  return text.slice(0, chars);
}

function query(text: string, expected: string | null): Query {
  return { text, expected, line: readReport(text).report.tellingLines[0]?.text ?? '' };
}
