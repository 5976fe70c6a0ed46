import { lintRules } from './index.ts';
import type { LintCorpus } from './lint-corpus.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';

/**
 * Holds every rule against every record. Pure; the same corpus gives the same findings.
 * @param rules which rules; default all
 * @returns in order of record, then of the rules' list, then of place
 */
export function lintRecords(
  corpus: LintCorpus,
  rules: readonly LintRule[] = lintRules,
): LintFinding[] {
  const findings = rules.flatMap((rule) =>
    [...rule.check(corpus)].map(
      (violation): LintFinding => ({ ...violation, rule: rule.name, level: rule.level }),
    ),
  );
  const place = new Map(corpus.records.map(({ id }, index) => [id, index]));
  return findings.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
