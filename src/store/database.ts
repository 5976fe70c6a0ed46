import type { ColumnType } from 'kysely';
import type { VoteEvent } from '../learning/vote-event.ts';

/** Milliseconds or a counter in a BIGINT column: PostgreSQL's driver answers it as a string. */
type BigInteger = ColumnType<number | string, number, number>;

/** A column that is written once and never updated. */
type Fixed<T> = ColumnType<T, T, never>;

/** The tables as both engines have them; `migrations/` creates them. Times are UTC milliseconds. */
export interface Database {
  readonly sightings: SightingsTable;
  readonly claims: ClaimsTable;
  readonly cards: CardsTable;
  readonly votes: VotesTable;
  readonly ledger_heads: LedgerHeadsTable;
  readonly corrections: CorrectionsTable;
  readonly asks: AsksTable;
  readonly reactions: ReactionsTable;
}

export interface SightingsTable {
  readonly team: Fixed<string>;
  readonly id: Fixed<string>;
  readonly channel: Fixed<string>;
  readonly incident: Fixed<string>;
  readonly record: Fixed<string | null>;
  readonly confidence: Fixed<number>;
  /** JSON array of record ids. */
  readonly nearest: Fixed<string>;
  /** JSON array of `StoredEvidence`. */
  readonly evidence: Fixed<string>;
  readonly fingerprint: Fixed<string>;
  readonly telling_line: Fixed<string | null>;
  readonly version: Fixed<string | null>;
  readonly os: Fixed<'linux' | 'macos' | 'windows' | null>;
  readonly user_id: Fixed<string | null>;
  readonly at: BigInteger;
  /** JSON of a `StoredMatch`. */
  readonly runner_up: Fixed<string | null>;
  /** JSON array of two record ids. */
  readonly asks: Fixed<string | null>;
  readonly told_apart_from: Fixed<string | null>;
  readonly question: Fixed<string | null>;
  /** 1 = nobody had asked. */
  readonly unasked: Fixed<number | null>;
}

/** One row per message and purpose that was answered: what makes an answer happen once. */
interface ClaimsTable {
  readonly team: Fixed<string>;
  readonly claim: Fixed<string>;
  readonly sighting: Fixed<string>;
}

interface CardsTable {
  readonly team: Fixed<string>;
  readonly channel: Fixed<string>;
  readonly ts: Fixed<string>;
  readonly sighting: string;
}

/** The ledger. Rows are only ever added; triggers refuse the rest. */
export interface VotesTable {
  readonly team: Fixed<string>;
  /** 1, 2, 3... without a gap in each team. */
  readonly seq: BigInteger;
  readonly press_id: Fixed<string>;
  readonly incident: Fixed<string>;
  readonly record: Fixed<string>;
  readonly item: Fixed<string | null>;
  readonly user_id: Fixed<string>;
  readonly outcome: Fixed<VoteEvent['outcome']>;
  readonly at: BigInteger;
  readonly version: Fixed<string | null>;
  readonly position: Fixed<number | null>;
  /** JSON array of item names; null = none, or not known. */
  readonly failed_before: Fixed<string | null>;
  readonly prev_hash: Fixed<string>;
  readonly hash: Fixed<string>;
}

/** One row a team: where its ledger ends. Updating it is the lock that orders the writers. */
interface LedgerHeadsTable {
  readonly team: Fixed<string>;
  readonly length: BigInteger;
  readonly hash: string;
}

/** What people taught. A row is never deleted: taken back, it says when and by whom. */
export interface CorrectionsTable {
  readonly team: Fixed<string>;
  readonly id: Fixed<string>;
  readonly press_id: Fixed<string>;
  readonly kind: Fixed<'not_this' | 'which_of_two'>;
  readonly fingerprint: Fixed<string>;
  readonly record: Fixed<string>;
  readonly other: Fixed<string | null>;
  readonly user_id: Fixed<string>;
  readonly incident: Fixed<string>;
  readonly sighting: Fixed<string>;
  readonly at: BigInteger;
  readonly undone_at: ColumnType<number | string | null, number | null, number>;
  readonly undone_by: string | null;
}

/** Who is to be asked how a try went; one row a person and item, so that nobody is asked twice. */
interface AsksTable {
  readonly team: Fixed<string>;
  readonly user_id: Fixed<string>;
  readonly incident: Fixed<string>;
  readonly record: Fixed<string>;
  readonly item: Fixed<string>;
  readonly sighting: string;
  readonly due_at: BigInteger;
  /** Null until somebody took it upon themselves to ask. */
  readonly asked_at: ColumnType<number | string | null, number | null, number | null>;
}

/** The latest that is known of a person's reaction on a card, also when it was removed again. */
export interface ReactionsTable {
  readonly team: Fixed<string>;
  readonly channel: Fixed<string>;
  readonly ts: Fixed<string>;
  readonly user_id: Fixed<string>;
  /** With its skin tone: a person may have several. */
  readonly reaction: Fixed<string>;
  /** What it voted on; null if only its removal was seen. */
  readonly item: string | null;
  readonly outcome: Fixed<'worked' | 'failed'>;
  /** 1 or 0. */
  readonly present: number;
  /** Slack's time of the event, in microseconds. */
  readonly event_at: BigInteger;
}
