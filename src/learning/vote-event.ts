/**
 * What a person said about a fix or dead end: how it went, or that they are `trying` it, which is no
 * report yet and moves no rate. `wrong_match` is about the record.
 */
export type VoteOutcome = 'worked' | 'partly' | 'failed' | 'worse' | 'trying' | 'wrong_match';

/**
 * One line of the append-only ledger. Only the latest event of a (user, incident, record, item)
 * counts; `withdrawn` says that the vote before it no longer does.
 */
export interface VoteEvent {
  readonly team: string;
  /** The unit in which a person votes once on an item. */
  readonly incident: string;
  readonly record: string;
  /** `fix:<n>`, `dead_end:<n>` (place in the record) or the item's stable id; null = the record. */
  readonly item: string | null;
  readonly user: string;
  readonly outcome: VoteOutcome | 'withdrawn';
  /** ISO 8601. */
  readonly at: string;
  /** Version of the product that the paste named, e.g. "1.62.0". */
  readonly version?: string;
  /** Place on the card, from 1, at which the item stood when it was pressed; absent = not known. */
  readonly position?: number;
  /**
   * Items of the record that somebody had reported as not helping in this incident before: a fix
   * tried second sees harder cases. Logged, not used yet; absent = none, or not known.
   */
  readonly failedBefore?: readonly string[];
}
