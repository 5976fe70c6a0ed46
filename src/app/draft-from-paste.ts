import type { Match } from '../matching/match-result.ts';
import type { Matcher } from '../matching/matcher.ts';
import { proposeRegexes } from '../matching/propose-regex.ts';
import type { Report } from '../matching/report.ts';
import { words } from '../matching/words.ts';
import { draftRecord } from '../records/draft-record.ts';
import { quarantineRegexes } from '../records/import/quarantine-regexes.ts';
import type { Negative } from '../records/lint/lint-corpus.ts';
import type { LintFinding } from '../records/lint/lint-rule.ts';
import { regexMatchesOtherRecord } from '../records/lint/regex-matches-other-record.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { diagnose, quote } from './diagnose.ts';
import { createRegexReading } from './regex-reading.ts';

/** Words of the line that make the slug. */
const SLUG_WORDS = 5;

export type Draft =
  | {
      readonly kind: 'drafted';
      readonly record: ErrorRecord;
      /** What is still wrong with the proposed regex; empty = it passes. */
      readonly findings: readonly LintFinding[];
      /** The record that explains this error already. */
      readonly known: Match | undefined;
    }
  /** The text does not look like an error, so there is no line to begin with. */
  | { readonly kind: 'no_error' };

/**
 * Drafts a record from a pasted error: its telling line as signature and example, and the most
 * general regex made of it that matches no other record's texts and no negative. Credentials and
 * addresses are taken out first.
 * @param paste untrusted, any length
 * @param from.id of the record to be; undefined = made of the line
 */
export function draftFromPaste(
  paste: string,
  from: {
    readonly id: string | undefined;
    readonly records: readonly ErrorRecord[];
    readonly negatives: readonly Negative[];
    readonly matcher: Matcher;
    readonly now: Date;
  },
): Draft {
  const { report, matches, reply } = diagnose(paste, from.matcher);
  const [telling] = report.tellingLines;
  if (telling === undefined || !report.isError) return { kind: 'no_error' };
  const signature = quote(telling.text).trim();
  const id = from.id ?? idFrom(signature, report, from.records);
  const draft = (regex: string) =>
    draftRecord({
      id,
      signature,
      regex,
      errorCode: report.codes.find((code) => signature.includes(code)) ?? null,
      tags: report.language === null ? [] : [report.language],
      today: from.now.toISOString().slice(0, 10),
    });
  const own = from.records.filter((record) => record.id !== id);
  const context = { own, negatives: from.negatives, readingOf: createRegexReading };
  // All are tried at once, each as a record of its own: an index of all regexes takes a second.
  const proposals = proposeRegexes(signature);
  const tried = proposals.map(({ regex }, n) => ({ ...draft(regex), id: `draft/${n}` }));
  const judged = quarantineRegexes(tried, context).map(({ findings }, n) => ({
    record: draft(proposals[n]?.regex ?? ''),
    general: proposals[n]?.general === true,
    findings: findings.map((finding) => ({ ...finding, id })),
  }));
  const chosen = choose(judged);
  if (chosen === undefined) return { kind: 'no_error' };
  const { record, findings } = chosen;
  return { kind: 'drafted', record, findings, known: reply ? matches[0] : undefined };
}

interface JudgedProposal {
  readonly record: ErrorRecord;
  readonly general: boolean;
  readonly findings: readonly LintFinding[];
}

/**
 * A general one without findings; else one that only meets another record, which the two can name;
 * else the one with the fewest findings. A regex with this one paste's file name in it meets no
 * other record, and no other paste either.
 */
function choose(judged: readonly JudgedProposal[]): JudgedProposal | undefined {
  const { name: meetsOther } = regexMatchesOtherRecord;
  const sound = (one: JudgedProposal) => one.findings.every(({ rule }) => rule === meetsOther);
  return (
    judged.find(({ general, findings }) => general && findings.length === 0) ??
    judged.find(sound) ??
    judged.toSorted((a, b) => a.findings.length - b.findings.length)[0]
  );
}

/** `node/cannot-find-module-knex`, or with a number when that is taken. */
function idFrom(line: string, { language }: Report, records: readonly ErrorRecord[]): string {
  const domain = language === null ? 'unsorted' : (DOMAIN[language] ?? language);
  const slug = words(line)
    .map((word) => word.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((word) => /^[a-z]/.test(word))
    .slice(0, SLUG_WORDS)
    .join('-');
  const id = `${domain}/${slug === '' ? 'new-error' : slug.slice(0, 60)}`;
  const taken = new Set(records.flatMap((record) => [record.id, ...record.aliases]));
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}

/** Domains that are not called like the language. */
const DOMAIN: Readonly<Partial<Record<NonNullable<Report['language']>, string>>> = {
  javascript: 'node',
  shell: 'linux',
  sql: 'postgres',
};
