import { isQuarantined } from '../quarantine.ts';
import { lintRules } from './index.ts';
import type { LintCorpus } from './lint-corpus.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { regexRules } from './regex-rules.ts';

/**
 * Holds every rule against every record of ours, and those about regexes against imported ones.
 * Pure; the same corpus gives the same findings.
 * @param rules which rules; default all
 * @returns in order of record, then of the rules' list, then of place
 */
export function lintRecords(
  corpus: LintCorpus,
  rules: readonly LintRule[] = lintRules,
): LintFinding[] {
  // What others wrote is theirs: only what misleads the matcher is held against it.
  const own = corpus.records.filter(({ origin }) => origin === undefined);
  const deciding = corpus.records.filter((record) => !isQuarantined(record));
  const findings = rules.flatMap((rule) =>
    [...rule.check({ ...corpus, records: regexRules.includes(rule) ? deciding : own })].map(
      (violation): LintFinding => ({ ...violation, rule: rule.name, level: rule.level }),
    ),
  );
  const place = new Map(corpus.records.map(({ id }, index) => [id, index]));
  return findings.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
