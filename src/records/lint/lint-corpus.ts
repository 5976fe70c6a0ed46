import type { ErrorRecord } from '../schema.ts';

/**
 * How regexes are really run. The matching layer knows, and this folder may not import it, so its
 * reading is handed in.
 */
export interface RegexReading {
  /**
   * Ids of the records whose regex matches the text, read as a paste: cleaned, log prefixes
   * stripped, line by line, in windows where the regex has `\n`.
   */
  matching(text: string): ReadonlySet<string>;
  /**
   * Literals that a match must contain, lower case: one group for each alternative, all of a group
   * needed. `[[]]` = nothing is required.
   */
  literals(regex: string): readonly (readonly string[])[];
}

/** A text that no record may match. */
export interface Negative {
  /** Shown in findings, such as a file's name. */
  readonly name: string;
  readonly text: string;
}

/** What the rules look at. */
export interface LintCorpus {
  /** All records that parse, whether or not the catalog would serve them. */
  readonly records: readonly ErrorRecord[];
  readonly negatives: readonly Negative[];
  readonly reading: RegexReading;
  /** By id or a former id. */
  find(id: string): ErrorRecord | undefined;
}

/** Puts a corpus together. Of two records with the same id the first is found. */
export function createCorpus(from: {
  readonly records: readonly ErrorRecord[];
  readonly negatives: readonly Negative[];
  readonly reading: RegexReading;
}): LintCorpus {
  const byId = new Map<string, ErrorRecord>();
  for (const record of [...from.records].reverse()) {
    for (const alias of record.aliases) byId.set(alias, record);
  }
  for (const record of [...from.records].reverse()) byId.set(record.id, record);
  return { ...from, find: (id) => byId.get(id) };
}
