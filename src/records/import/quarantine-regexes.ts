import { createCorpus, type Negative, type RegexReading } from '../lint/lint-corpus.ts';
import type { LintFinding } from '../lint/lint-rule.ts';
import { regexMatchesOtherRecord } from '../lint/regex-matches-other-record.ts';
import { regexRules } from '../lint/regex-rules.ts';
import { QUARANTINED_REGEX } from '../quarantine.ts';
import type { ErrorRecord } from '../schema.ts';

/** What imported regexes are held against. */
export interface QuarantineContext {
  /** Records that are here already: no imported regex may match what they are recognised by. */
  readonly own: readonly ErrorRecord[];
  readonly negatives: readonly Negative[];
  readonly readingOf: (records: readonly ErrorRecord[]) => RegexReading;
}

/** A record whose regex may decide, or was set aside. */
export interface Judged {
  readonly record: ErrorRecord;
  /** Why the regex was set aside; empty = it may decide. */
  readonly findings: readonly LintFinding[];
}

/**
 * Sets aside each imported regex that breaks a rule: it would answer chatter, or another error
 * than its own. The record stays and is found by its id and by search; a paste never finds it.
 *
 * Imported records may match each other: sources list one error once for each environment.
 */
export function quarantineRegexes(
  imported: readonly ErrorRecord[],
  { own, negatives, readingOf }: QuarantineContext,
): readonly Judged[] {
  const records = [...own, ...imported];
  const corpus = createCorpus({ records, negatives, reading: readingOf(records) });
  const ids = new Set(imported.map(({ id }) => id));
  const found = new Map<string, LintFinding[]>();
  for (const rule of regexRules) {
    const looksAt = rule === regexMatchesOtherRecord ? own : imported;
    for (const violation of rule.check({ ...corpus, records: looksAt })) {
      if (!ids.has(violation.id)) continue;
      const finding = { ...violation, rule: rule.name, level: rule.level };
      const list = found.get(violation.id);
      if (list === undefined) found.set(violation.id, [finding]);
      else list.push(finding);
    }
  }
  return imported.map((record) => {
    const findings = found.get(record.id) ?? [];
    return findings.length === 0
      ? { record, findings }
      : { record: { ...record, regex: QUARANTINED_REGEX }, findings };
  });
}
