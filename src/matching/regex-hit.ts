/** A record's regex found in a line. */
export interface RegexHit {
  /** Place of the record in the list that the index was built from. */
  readonly record: number;
  readonly line: number;
  /** The matched text. */
  readonly span: string;
}

/** What a search cost, in counts: each is bounded whatever the text and the records. */
export interface SearchWork {
  /** Times that a line's characters led to a regex. */
  readonly postings: number;
  /** Times that a regex's literals were looked for. */
  readonly checks: number;
  /** Different regexes run, and so at most compiled. */
  readonly regexes: number;
  readonly runs: number;
}

export interface Findings {
  readonly hits: readonly RegexHit[];
  readonly work: SearchWork;
}
