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

/** What the quiet period asks for. */
export type LastSightingQuery = {
  readonly team: string;
  readonly channel: string;
  readonly since: Date;
} & ({ readonly record: string } | { readonly asks: readonly [string, string] });

/** That a record was matched in an incident; what learned transitions are read from. */
export interface Match {
  readonly incident: string;
  readonly record: string;
  readonly at: Date;
  /** Somebody's "not this error" stands. */
  readonly wrong: boolean;
}

/** A message of ours that shows a sighting and must be redrawn when its rates change. */
export interface PostedCard {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly sighting: string;
}

/** What was seen, and the messages that show it. */
export interface SightingPort {
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
}
