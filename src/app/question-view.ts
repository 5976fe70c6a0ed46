import type { ErrorRecord } from '../records/schema.ts';
import type { Sighting } from '../store/store.ts';

/** One of the two records of a question. */
export interface QuestionOption {
  readonly record: ErrorRecord;
  /** What the other record says about it, as a sentence; null when it says nothing. */
  readonly tells: string | null;
  /** What of the paste its pattern fits; redacted; null when only words are in common. */
  readonly matched: { readonly line: string | null; readonly span: string } | null;
  /** Who chose it on this question, and stands by it. */
  readonly chosenBy: readonly string[];
}

/** Everything that a tell-apart question can show, as plain data. */
export interface QuestionView {
  readonly sighting: Sighting;
  /** The likelier one first. */
  readonly options: readonly [QuestionOption, QuestionOption];
  /** People for whom it is neither of the two. */
  readonly neitherFor: readonly string[];
}
