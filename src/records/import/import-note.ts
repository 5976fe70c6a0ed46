import type { ErrorRecord } from '../schema.ts';

/** Something about an imported record that the record itself does not say. */
export interface ImportNote {
  /**
   * `refused`: the record was not taken. `left_out`: a field has no place in our schema, or its
   * value was not sound. `changed`: a field was taken, but not as it was. `quarantined`: the regex
   * was set aside.
   */
  readonly kind: 'refused' | 'left_out' | 'changed' | 'quarantined';
  /** JSON path in the source; '' = the whole. */
  readonly path: string;
  /** What was done and why, and what to do next where there is something to do. */
  readonly reason: string;
  /** The source's value, so that nothing is lost; absent where it stands in the record. */
  readonly value?: unknown;
}

/** A record read from a foreign or own text, or why there is none. */
export interface ReadRecord {
  /** Our id, or what the source calls itself; null when it does not say. */
  readonly id: string | null;
  /** Undefined when it was refused. */
  readonly record?: ErrorRecord;
  readonly notes: readonly ImportNote[];
}
