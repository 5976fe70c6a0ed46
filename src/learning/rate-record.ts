import { LEARNING } from './constants.ts';
import { type CurrentVote, currentVotes } from './current-votes.ts';
import { fixSuccessRate, incidentSums } from './fix-success-rate.ts';
import type { ItemOutcome } from './helped.ts';
import { isStale } from './is-stale.ts';
import { itemNames, type NamedItem } from './item-names.ts';
import { orderFixes } from './order-fixes.ts';
import { posteriorRate, type VoteSums } from './posterior-rate.ts';
import { priorStrength } from './prior-strength.ts';
import type { RatedRecord } from './rated-record.ts';
import { recordTrust } from './record-trust.ts';
import type { VoteEvent } from './vote-event.ts';
import { voteSums } from './vote-sums.ts';

/** One fix or dead end, rated. Shares are in (0, 1) and unrounded. */
export interface ItemRate {
  /** The stable id if the record gives one, else `fix:<n>` or `dead_end:<n>`, n from 0. */
  readonly item: string;
  readonly kind: 'fix' | 'dead_end';
  /** A fix's rate of success; a dead end's rate of FAILURE, like its curated fail_rate. */
  readonly rate: number;
  /** The ends of the 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Weighted votes that bear the claim out: "it helped" for a fix, "it did not" for a dead end. */
  readonly S: number;
  /** Weighted votes against the claim. */
  readonly F: number;
  /**
   * N = S + F: the weighted votes alone, 0 if nobody voted. Not the size of the posterior, which
   * is larger by the prior's strength: n0, or 1.5 n0 for a dead end.
   */
  readonly n: number;
  /** What the record claims, as written in it: "claimed 85 %". */
  readonly prior: number;
  /**
   * Standing votes as people gave them, one per person and incident, unweighted: for "worked for
   * 9 of 11". For a dead end too, `worked` means that the thing helped.
   */
  readonly people: Readonly<Record<ItemOutcome, number>>;
  /** A dead end that 3 or more people in as many incidents found not to be one; shown greyed. */
  readonly disputed: boolean;
  /** A fix that has failed so often that the card lists it as a dead end. */
  readonly movedToDeadEnds: boolean;
}

/** How much was said about a record, and how it bears the claims out. */
export interface TrustEvidence {
  /** Different people, incidents and UTC days of the standing votes. */
  readonly users: number;
  readonly incidents: number;
  readonly days: number;
  /** "Not this error" presses, and matches that somebody voted on; one per user and incident. */
  readonly wrong: number;
  readonly right: number;
  /** Did the claims foretell what happened? [0, 1]; null without votes. */
  readonly agree: number | null;
}

/** A record's rates in one workspace at one time. */
export interface RecordRates {
  /** The record's id. */
  readonly record: string;
  /** How many votes the record's claims are worth, [2, 30]. */
  readonly n0: number;
  /** Share of reported incidents in which some fix helped, with the record's claim, (0, 1). */
  readonly fixSuccessRate: number;
  readonly confidence: number;
  /** The tier that the record has here: its own, or what votes made of it. */
  readonly tier: string;
  readonly disputed: boolean;
  /** A disputed tier that votes may not take away, or a fix that made something worse. */
  readonly needsReview: boolean;
  readonly stale: boolean;
  /** What confidence and tier rest on, for whoever asks. */
  readonly evidence: TrustEvidence;
  /** Fixes, then dead ends, each in the record's order. */
  readonly items: readonly ItemRate[];
  /** Fixes, best first, without those moved to the dead ends. For a known incident: orderFixes. */
  readonly order: readonly string[];
}

/**
 * What a record's claims and everything people reported say together.
 *
 * A pure function of record, ledger and time. What stands of a ledger (withdrawals, changes,
 * retries, odd lines) is decided in currentVotes; nothing here changes the record itself.
 * @param events the ledger of ONE workspace, in the order it was written; events on other records
 *   are passed over. Events of several teams are rated together, users and incidents kept apart
 * @param now the reading time: votes age towards it
 * @throws RangeError if an event's `at` or the record's last_confirmed is no time
 */
export function rateRecord(
  record: RatedRecord,
  events: readonly VoteEvent[],
  now: Date,
): RecordRates {
  const n0 = priorStrength(record, now);
  const { items: named } = itemNames(record);
  const { votes, wrongMatches } = currentVotes(record, events);
  const rated = named.map((item) => {
    const own = votes.filter((vote) => vote.item === item.name);
    const sums = voteSums(own, now);
    return { own, sums, rates: rateItem(item, n0, own, sums) };
  });
  const items = rated.map(({ rates }) => rates);
  const ofFixes = rated.filter(({ rates }) => rates.kind === 'fix');
  const fixes = ofFixes.map(({ rates }) => rates);
  const said = {
    wrong: wrongMatches,
    right: different(votes, ({ user, incident }) => `${user}\u0000${incident}`),
    users: different(votes, ({ user }) => user),
    incidents: different(votes, ({ incident }) => incident),
    days: different(votes, ({ at }) => new Date(at).toISOString().slice(0, 10)),
  };
  const trust = recordTrust({
    tier: record.verification_tier,
    confidence: record.confidence,
    n0,
    items: items.map(({ S, F, prior }) => ({ S, F, claim: prior })),
    ...said,
    bestLow: fixes.length === 0 ? null : Math.max(...fixes.map(({ low }) => low)),
  });
  const incidents = incidentSums(
    votes,
    ofFixes.map(({ sums }) => sums),
    now,
  );
  const onFixes = ofFixes.flatMap(({ own }) => own);
  return {
    record: record.id,
    n0,
    fixSuccessRate: fixSuccessRate(record.fix_success_rate, n0, incidents),
    confidence: trust.confidence,
    tier: trust.tier,
    disputed: trust.disputed,
    needsReview: trust.needsReview || fixes.some(({ people }) => people.worse > 0),
    stale: isStale(record.last_confirmed, onFixes, now),
    evidence: { ...said, agree: trust.agree },
    items,
    order: orderFixes(fixes.filter(({ movedToDeadEnds }) => !movedToDeadEnds)),
  };
}

function rateItem(
  { name, kind, claim }: NamedItem,
  n0: number,
  votes: readonly CurrentVote[],
  sums: VoteSums,
): ItemRate {
  const isFix = kind === 'fix';
  // The claim of a dead end is that it fails, so votes that it helped speak against it.
  const S = isFix ? sums.S : sums.F;
  const F = isFix ? sums.F : sums.S;
  const strength = isFix ? n0 : n0 * LEARNING.deadEndPriorFactor;
  const posterior = posteriorRate(claim, strength, { S, F });
  const verdict = allowsVerdict(votes);
  return {
    item: name,
    kind,
    ...posterior,
    S,
    F,
    n: S + F,
    prior: claim,
    people: countOutcomes(votes),
    disputed: !isFix && verdict && posterior.rate < LEARNING.deadEndDisputedBelow,
    movedToDeadEnds: isFix && verdict && posterior.high < LEARNING.fixMovedBelow,
  };
}

function allowsVerdict(votes: readonly CurrentVote[]): boolean {
  return (
    different(votes, ({ user }) => user) >= LEARNING.verdictMinUsers &&
    different(votes, ({ incident }) => incident) >= LEARNING.verdictMinIncidents
  );
}

function countOutcomes(votes: readonly CurrentVote[]): ItemRate['people'] {
  const people = { worked: 0, partly: 0, failed: 0, worse: 0 };
  for (const { outcome } of votes) people[outcome] += 1;
  return people;
}

function different(votes: readonly CurrentVote[], key: (vote: CurrentVote) => string): number {
  return new Set(votes.map(key)).size;
}
