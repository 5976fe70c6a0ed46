/** One match of a record in an incident of one workspace. */
export interface Sighting {
  readonly incident: string;
  readonly record: string;
  /** ISO 8601 time; without a zone it is UTC. */
  readonly at: string;
  /** Somebody's "not this error" stands: the match is as if it had not been. */
  readonly wrongMatch?: boolean | undefined;
}

/** Somebody was shown one record and said that it is the other. */
export interface Correction {
  readonly user: string;
  readonly shown: string;
  readonly chosen: string;
}
