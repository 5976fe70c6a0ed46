import type { VoteEvent } from '../learning/vote-event.ts';
import type { Sighting } from './sighting-port.ts';

/**
 * What one person taught about one kind of paste in one workspace: `not_this`, that it is not this
 * record, or `which_of_two`, that of two close records it is this one.
 */
export interface Correction {
  /** Short random id; buttons carry it. */
  readonly id: string;
  readonly team: string;
  readonly kind: 'not_this' | 'which_of_two';
  /** Of the paste, variable parts masked; never empty. */
  readonly fingerprint: string;
  /** `not_this`: the record that it is not. `which_of_two`: the one that it is. */
  readonly record: string;
  /** Of two, the one that it is not; null for `not_this`. */
  readonly other: string | null;
  readonly user: string;
  readonly incident: string;
  /** The sighting whose card or question was pressed. */
  readonly sighting: string;
  readonly at: Date;
}

/** A press on one of the two buttons of a tell-apart question. */
export interface Choice {
  readonly correction: Correction & { readonly kind: 'which_of_two' };
  /** Makes a press that is delivered twice count once. */
  readonly pressId: string;
  /** The sighting of the chosen record, should there be none for this question yet. */
  readonly answer: Sighting;
}

/** Which corrections are wanted; every part narrows. */
export interface CorrectionQuery {
  readonly team: string;
  readonly fingerprint?: string;
  /** Choices between these two, in any order. */
  readonly pair?: readonly [string, string];
  /** Those that were made on this very card or question. */
  readonly sighting?: string;
  readonly limit: number;
}

/** An answer that nobody had asked for, and what people said to it. */
export interface AutoReply {
  readonly incident: string;
  readonly record: string;
  /** In [0, 1]. */
  readonly confidence: number;
  readonly at: Date;
  /** Events of the ledger in this incident about this record, in order of arrival. */
  readonly votes: readonly VoteEvent[];
}

/** What people taught the matcher, and how its unasked answers did. */
export interface CorrectionPort {
  /**
   * Remembers a choice between two records and makes sure that the question has a sighting of the
   * chosen one, in one transaction. A person has one choice for a fingerprint and pair: a later one
   * replaces it. A `pressId` seen before changes nothing.
   * @returns the id of that sighting: of several callers who choose alike, the first one's
   */
  choose(choice: Choice): Promise<string>;
  /** Takes a correction back; undefined when there is none or it was taken back before. */
  undoCorrection(undo: {
    readonly team: string;
    readonly id: string;
    readonly by: string;
    readonly at: Date;
  }): Promise<Correction | undefined>;
  /** The corrections in force, newest first. */
  corrections(query: CorrectionQuery): Promise<readonly Correction[]>;
  /**
   * The newest unasked answers in a channel at or after `since`, newest first; one for each
   * incident and record, as sure as its surest sighting.
   */
  autoReplies(query: {
    readonly team: string;
    readonly channel: string;
    readonly since: Date;
    readonly limit: number;
  }): Promise<readonly AutoReply[]>;
}
