import { z } from 'zod';
import type { VoteEvent } from '../learning/vote-event.ts';
import { isoTimeSchema } from './iso-time.ts';

/** One good line of a ledger file. */
export interface LedgerEntry {
  /** 1-based line of the file, for messages. */
  readonly line: number;
  readonly event: VoteEvent;
  /** Identity of the press and place in the hash chain, as an export writes them. */
  readonly pressId?: string;
  readonly seq?: number;
  readonly hash?: string;
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

/** A line of a ledger before it was checked; `fault` when not even its form could be read. */
export interface RawLine {
  readonly line: number;
  readonly data?: unknown;
  readonly fault?: string;
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

/** What an export adds. Rates do not depend on it, so there a strange one is passed over. */
const logged = {
  position: z.int('expected a place on the card, from 1').min(1),
  failedBefore: z.array(name, 'expected a list of items'),
  pressId: name,
  seq: z.int('expected a place in the ledger, from 1').min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
};

// Further keys are let through unread.
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
    position: logged.position.nullish().catch(null),
    failedBefore: logged.failedBefore.nullish().catch(null),
    pressId: logged.pressId.nullish().catch(null),
    seq: logged.seq.nullish().catch(null),
    hash: logged.hash.nullish().catch(null),
  })
  .refine(({ item, outcome }) => Boolean(item) || canLackItem(outcome), {
    path: ['item'],
    message: 'expected fix:<n>, dead_end:<n> or the id of one; only wrong_match can do without',
  });

/** For what is written into a store: everything that is there must be sound. */
const strictSchema = z
  .object({
    position: logged.position.nullish(),
    failedBefore: logged.failedBefore.nullish(),
    pressId: logged.pressId.nullish(),
    seq: logged.seq.nullish(),
    hash: logged.hash.nullish(),
  })
  .loose()
  .pipe(lineSchema);

interface Strictness {
  /** Whether what an export adds must be sound as well. */
  readonly strict?: boolean;
}

/**
 * Reads a ledger, one JSON object a line. Never throws: a broken line comes back as problems, each
 * naming line and field, and the other lines count. Blank lines are skipped.
 * @param text the file's content, untrusted
 */
export function parseLedger(text: string, how: Strictness = {}): ParsedLedger {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const raw = lines.flatMap((json, index) =>
    json.trim() === '' ? [] : [{ line: index + 1, ...readJson(json) }],
  );
  return checkLedger(raw, how);
}

/** {@link parseLedger} for lines whose form was read already, such as rows of a table. */
export function checkLedger(raw: readonly RawLine[], how: Strictness = {}): ParsedLedger {
  const entries: LedgerEntry[] = [];
  const problems: LedgerProblem[] = [];
  for (const { line, data, fault } of raw) {
    if (fault !== undefined) {
      problems.push({ line, field: '', message: fault });
      continue;
    }
    const parsed = (how.strict === true ? strictSchema : lineSchema).safeParse(data);
    if (parsed.success) entries.push({ line, ...toEntry(parsed.data) });
    else {
      for (const { path, message } of parsed.error.issues)
        problems.push({ line, field: path.join('.'), message });
    }
  }
  return { entries, problems };
}

function readJson(json: string): Omit<RawLine, 'line'> {
  try {
    return { data: JSON.parse(json) };
  } catch (error) {
    return { fault: `not JSON: ${(error as SyntaxError).message}` };
  }
}

function toEntry(line: z.infer<typeof lineSchema>): Omit<LedgerEntry, 'line'> {
  const { item, version, position, failedBefore, pressId, seq, hash, ...event } = line;
  return {
    event: {
      ...event,
      item: item ?? null,
      ...(version ? { version } : {}),
      ...(position ? { position } : {}),
      ...(failedBefore?.length ? { failedBefore } : {}),
    },
    ...(pressId ? { pressId } : {}),
    ...(seq ? { seq } : {}),
    ...(hash ? { hash } : {}),
  };
}

/** What is about the whole record, or takes that back. */
function canLackItem(outcome: (typeof OUTCOMES)[number]): boolean {
  return outcome === 'wrong_match' || outcome === 'withdrawn';
}
