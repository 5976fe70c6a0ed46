import { z } from 'zod';
import type { VoteEvent } from '../learning/vote-event.ts';
import { isoTimeSchema } from './iso-time.ts';

/** One good line of a ledger file. */
export interface LedgerEntry {
  /** 1-based line of the file, for messages. */
  readonly line: number;
  readonly event: VoteEvent;
}

/** One thing wrong with a ledger line. `field` is '' when the line as a whole is at fault. */
export interface LedgerProblem {
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

export interface ParsedLedger {
  /** In the file's order, which decides between events of the same instant. */
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly LedgerProblem[];
}

const name = z.string('expected a text').trim().min(1, 'is empty');

const OUTCOMES = [
  'worked',
  'partly',
  'failed',
  'worse',
  'trying',
  'withdrawn',
  'wrong_match',
] as const;

// Further keys are let through unread: a ledger may also log the position shown, or a press id.
const lineSchema = z
  .object({
    team: name,
    incident: name,
    record: name,
    item: name.nullish(),
    user: name,
    outcome: z.enum(OUTCOMES, `expected one of ${OUTCOMES.join(', ')}`),
    at: isoTimeSchema,
    version: name.nullish(),
  })
  .refine(({ item, outcome }) => Boolean(item) || canLackItem(outcome), {
    path: ['item'],
    message: 'expected fix:<n>, dead_end:<n> or the id of one; only wrong_match can do without',
  });

/**
 * Reads a ledger, one JSON object a line. Never throws: a broken line comes back as problems, each
 * naming line and field, and the other lines count. Blank lines are skipped.
 * @param text the file's content, untrusted
 */
export function parseLedger(text: string): ParsedLedger {
  const entries: LedgerEntry[] = [];
  const problems: LedgerProblem[] = [];
  for (const [index, json] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (json.trim() === '') continue;
    const line = index + 1;
    const parsed = parseLine(json);
    if ('event' in parsed) entries.push({ line, event: parsed.event });
    else problems.push(...parsed.faults.map((fault) => ({ line, ...fault })));
  }
  return { entries, problems };
}

type ParsedLine =
  | { readonly event: VoteEvent }
  | { readonly faults: readonly Omit<LedgerProblem, 'line'>[] };

function parseLine(json: string): ParsedLine {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { faults: [{ field: '', message: `not JSON: ${(error as SyntaxError).message}` }] };
  }
  const { success, data: good, error } = lineSchema.safeParse(data);
  if (!success) {
    return {
      faults: error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
    };
  }
  const { item, version, ...event } = good;
  return { event: { ...event, item: item ?? null, ...(version ? { version } : {}) } };
}

/** What is about the whole record, or takes that back. */
function canLackItem(outcome: (typeof OUTCOMES)[number]): boolean {
  return outcome === 'wrong_match' || outcome === 'withdrawn';
}
