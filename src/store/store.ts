import type { VoteEvent, VoteOutcome } from '../learning/vote-event.ts';

/**
 * One occurrence of a record, or of an unknown error, in one incident. What is kept of a paste is
 * its fingerprint, its redacted telling line and what was read out of it: never its text.
 */
export interface Sighting {
  /** Short random id; buttons carry it, so that a card can be rebuilt from the store alone. */
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  /** The unit in which a person votes once: `<channel>:<root message ts>` or `slash:<id>`. */
  readonly incident: string;
  /** Id of the answered record; null for an error that no record explains. */
  readonly record: string | null;
  /** In [0, 1]. */
  readonly confidence: number;
  /** Other candidates, best first, shown when unsure. */
  readonly nearest: readonly string[];
  /** Why it matched, already redacted. */
  readonly evidence: readonly StoredEvidence[];
  readonly fingerprint: string;
  /** Redacted; null when no line of the paste tells anything. */
  readonly tellingLine: string | null;
  /** Version of the product in question, when the paste says it. */
  readonly version: string | null;
  readonly os: 'linux' | 'macos' | 'windows' | null;
  /** Who pasted it; null for an alert of a bot. */
  readonly user: string | null;
  readonly at: Date;
  /** True when nobody had asked: an auto-reply. */
  readonly unasked?: boolean;
  /** The record that came second, and why it might have been meant. */
  readonly runnerUp?: StoredMatch;
  /** The two records that a tell-apart question is about, likelier first; `record` is then null. */
  readonly asks?: readonly [string, string];
  /** The record that this answer was taken for, until somebody told the two apart. */
  readonly toldApartFrom?: string;
  /** The sighting of the question that this one answers. */
  readonly question?: string;
}

export interface StoredEvidence {
  readonly kind: string;
  readonly detail: string;
  readonly line: string | null;
}

/** A candidate as it is kept: without the paste. */
export interface StoredMatch {
  readonly record: string;
  /** In [0, 1]. */
  readonly confidence: number;
  readonly evidence: readonly StoredEvidence[];
}

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

/** What the quiet period asks for. */
export type LastSightingQuery = {
  readonly team: string;
  readonly channel: string;
  readonly since: Date;
} & ({ readonly record: string } | { readonly asks: readonly [string, string] });

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

/** A message of ours that shows a sighting and must be redrawn when its rates change. */
export interface PostedCard {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly sighting: string;
}

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

/** Somebody who pressed *Trying it* and is to be asked how it went. */
export interface Ask {
  readonly team: string;
  readonly user: string;
  readonly incident: string;
  readonly record: string;
  readonly item: string;
  readonly sighting: string;
  readonly dueAt: Date;
}

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

/** That a record was matched in an incident; what learned transitions are read from. */
export interface Match {
  readonly incident: string;
  readonly record: string;
  readonly at: Date;
  /** Somebody's "not this error" stands. */
  readonly wrong: boolean;
}

/**
 * What a press came to: the event it appended, or, when `repeated`, the one that the same press
 * appended before.
 */
export interface PressResult {
  readonly kind: 'recorded' | 'withdrawn' | 'repeated';
  readonly event: VoteEvent;
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

/**
 * The one place where state lives. Every method rejects with AppError `store_unavailable` when the
 * database cannot answer, and then nothing was written. Promises made here are the contract suite
 * in test/store/contract.ts, which every store runs.
 */
export interface Store {
  /**
   * Inserts a sighting and claims its message in one transaction: the first caller for
   * (team, claim) gets true, every later or concurrent one false and writes nothing. `claim` names
   * a message and a purpose, e.g. `C1:1700000000.000100:explain`; retries and twins share it.
   */
  addSighting(sighting: Sighting, claim: string): Promise<boolean>;
  /** A team never sees another team's sighting: a wrong team gives undefined. */
  sighting(team: string, id: string): Promise<Sighting | undefined>;
  /**
   * Newest sighting of a record in a channel at or after `since` whose incident has a card
   * standing in that channel, for the quiet period: an answer that one person alone saw is no
   * reason to stay silent towards the others. With `asks`, of a question between those two records,
   * in any order.
   */
  lastSighting(query: LastSightingQuery): Promise<Sighting | undefined>;

  /**
   * The newest matches of a team, at most `limit` of them, oldest first. Unknown errors are left out,
   * and so are records that somebody merely looked up.
   */
  matches(team: string, limit: number): Promise<readonly Match[]>;

  /** Safe to repeat; a message that now shows another sighting is remembered with that one. */
  addCard(card: PostedCard): Promise<void>;
  cardAt(team: string, channel: string, ts: string): Promise<PostedCard | undefined>;
  /**
   * Every message that shows this incident's card of this record, oldest first; null = its cards
   * that are about no record, such as questions.
   */
  cardsOf(team: string, incident: string, record: string | null): Promise<readonly PostedCard[]>;

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

  /**
   * Takes every ask that is due, of all teams: each is given out once, to one process. One whose
   * taker dies before it asked is not given out again.
   */
  takeDueAsks(at: Date): Promise<readonly Ask[]>;
  /** Gives an ask back that could not be delivered. */
  postponeAsk(ask: Ask, until: Date): Promise<void>;
  /** The incident is over: what is still to be asked in it is due now. */
  hastenAsks(of: {
    readonly team: string;
    readonly incident: string;
    readonly at: Date;
  }): Promise<void>;

  /** Resolves when the database answers a read; for /readyz and `wayout doctor`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
