import type { LintCorpus } from './lint-corpus.ts';

/** `error`: the check fails. `warning`: worth a look, and an editor may know better. */
export type LintLevel = 'error' | 'warning';

/** One thing that a rule holds against a record. */
export interface Violation {
  /** Id of the record. */
  readonly id: string;
  /** JSON path of the value, such as `workarounds[0].how`; '' = the record as a whole. */
  readonly path: string;
  /** What is wrong, with which value, and what to do next. */
  readonly message: string;
}

/** A violation with the rule that it breaks. */
export interface LintFinding extends Violation {
  readonly rule: string;
  readonly level: LintLevel;
}

/** One rule a file; the list of them all is index.ts. */
export interface LintRule {
  /** Lower-case words joined by "-"; the file is named after it. */
  readonly name: string;
  readonly level: LintLevel;
  /** What the rule asks of a record, in one sentence, for docs/records.md. */
  readonly asks: string;
  /** Pure; looks at every record of the corpus. */
  check(corpus: LintCorpus): Iterable<Violation>;
}
