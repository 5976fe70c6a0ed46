/** What speaks for a record as the explanation of a paste; each in [0, 1] unless said otherwise. */
export interface Features {
  /** The hit that counts: the best line that the record's regex matched. */
  readonly hit: { readonly line: number; readonly span: string } | null;
  /** The line compared with: the hit's, else the telling line that shares most. */
  readonly line: number | null;
  /** Weight of that line against the most telling line of the paste. */
  readonly lineWeight: number;
  /** Rarity of the words that the regex matched, unbounded; 0 without a hit. */
  readonly specificity: number;
  /** Share of the line's rarity that the record's own words explain. */
  readonly coverage: number;
  /** The same share of the paste's most telling line, which may be another. */
  readonly headline: number;
  /** 1 when the line only passes on another: a wrapper, or an outer link of a chain. */
  readonly wrapper: number;
  /** Share of the record's nearest known text that the line contains. */
  readonly recall: number;
  /** 1 when the paste names the record's error code. */
  readonly code: number;
  /** 1 when the line is the root cause of a chain, 0.5 when it is the outermost error. */
  readonly root: number;
  /** Share of the record's domain and tags that the paste mentions. */
  readonly context: number;
  /** 1 when a more specific record's regex matched too: this one's fits whatever that one means. */
  readonly general: number;
  /** 1 when this record is the specific one of such a pair. */
  readonly specific: number;
  /** 1 when the match stands behind a mark such as "(Caused by" in its line, inside a wrapper. */
  readonly inner: number;
  /** How alike the line is to the record's texts with slips allowed; 0 where a regex matched. */
  readonly likeness: number;
  /** Words taken for slips of words that the record has: `["econrefused ~ econnrefused"]`. */
  readonly slips: readonly string[];
  /** Rare words that line and record share, rarest first, at most five. */
  readonly shared: readonly string[];
}
