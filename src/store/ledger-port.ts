import type { VoteEvent, VoteOutcome } from '../learning/vote-event.ts';
import type { Correction } from './correction-port.ts';

/** One press, before the store has decided what it means. */
export interface Press {
  readonly team: string;
  readonly incident: string;
  readonly record: string;
  /** Canonical name of the fix or dead end; null for `wrong_match`, which is about the record. */
  readonly item: string | null;
  readonly user: string;
  readonly outcome: VoteOutcome;
  readonly at: Date;
  readonly version: string | null;
  /** Makes a press that is delivered twice count once; Slack's `action_ts` with the user's id. */
  readonly pressId: string;
  /**
   * What a `wrong_match` teaches about the paste; undefined when nothing is known of the paste.
   * Written and taken back together with the vote, in its transaction.
   */
  readonly teaches?: Pick<Correction, 'id' | 'fingerprint' | 'sighting'>;
  /** Place of the item on the card, from 1; absent = not known. */
  readonly position?: number | undefined;
  /** A `trying` is followed up: the person is asked once how it went, about this card. */
  readonly ask?: { readonly sighting: string; readonly at: Date } | undefined;
}

/**
 * What a press came to: the event it appended, or, when `repeated`, the one that the same press
 * appended before.
 */
export interface PressResult {
  readonly kind: 'recorded' | 'withdrawn' | 'repeated';
  readonly event: VoteEvent;
}

/** A reaction on a card that was added or removed: a vote on one fix, or its end. */
export interface ReactionVote extends Omit<Press, 'outcome' | 'pressId' | 'ask' | 'teaches'> {
  /** What a removal takes back is the item that the reaction voted on, whatever this says. */
  readonly item: string;
  readonly outcome: 'worked' | 'failed';
  readonly channel: string;
  /** The message that was reacted to. */
  readonly ts: string;
  /** As Slack names it, with its skin tone. */
  readonly reaction: string;
  readonly added: boolean;
  /** Slack's time of the event, in microseconds since 1970: puts late and repeated ones in order. */
  readonly eventAt: number;
}

/** `unchanged`: the vote was so already, or the event came late or twice. */
export type ReactionResult =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'recorded' | 'withdrawn'; readonly event: VoteEvent };

/** A line of the ledger with what makes it count once. */
export interface LoggedVote {
  readonly pressId: string;
  readonly event: VoteEvent;
}

/** A line of the ledger with its place in the hash chain. */
export interface ChainedVote extends LoggedVote {
  /** 1, 2, 3... in each team. */
  readonly seq: number;
  /** SHA-256 in hex, see {@link LedgerCheck}. */
  readonly hash: string;
}

/**
 * What a walk along a team's ledger found. Each line carries a SHA-256 over itself and the hash of
 * the line before, so a line that was edited, removed or slipped in breaks the chain there. Who can
 * rewrite the whole chain is only found out by a `head` that was noted elsewhere.
 */
export type LedgerCheck =
  | { readonly kind: 'intact'; readonly length: number; readonly head: string }
  | {
      readonly kind: 'broken';
      /** 1-based place in the ledger of the first line that does not fit. */
      readonly position: number;
      readonly problem: 'edited' | 'missing' | 'added';
    };

/** What people said: an append-only ledger for each team. */
export interface LedgerPort {
  /**
   * Appends to the ledger, in one transaction: the same outcome as the one in force withdraws it,
   * another one replaces it; a `pressId` seen before changes nothing. Resolves after the commit:
   * an answered press survives SIGKILL.
   */
  press(press: Press): Promise<PressResult>;
  /**
   * Brings a person's vote in line with their reactions on a card. A reaction sets a vote, it never
   * toggles one; its removal takes back what it said, unless a button said otherwise since.
   */
  react(vote: ReactionVote): Promise<ReactionResult>;
  /** Withdraws the person's newest vote in force, and what it taught; undefined = there is none. */
  undoLast(team: string, user: string, at: Date): Promise<VoteEvent | undefined>;
  /**
   * Withdraws everything that a person says and taught; nothing is removed. Gives the lines that it
   * appended to the ledger.
   */
  undoAll(team: string, user: string, at: Date): Promise<readonly VoteEvent[]>;
  /** The append-only ledger of a team in order of arrival, of one record if given. */
  ledger(team: string, record?: string): Promise<readonly VoteEvent[]>;
  /** Every team that has a ledger, in order. */
  teams(): Promise<readonly string[]>;
  /** The whole ledger of a team with its hash chain, for an export. */
  chain(team: string): Promise<readonly ChainedVote[]>;
  /**
   * Appends lines of another ledger, all or none of them; those whose press is there already are
   * passed over. Nothing is toggled. Gives how many were new.
   */
  importVotes(team: string, votes: readonly LoggedVote[]): Promise<number>;
  /** Recomputes the hash chain of a team's ledger; safe while others press. */
  verifyLedger(team: string): Promise<LedgerCheck>;
}
