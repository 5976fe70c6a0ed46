import { clampClaim } from './clamp-claim.ts';
import { LEARNING } from './constants.ts';
import type { VoteSums } from './posterior-rate.ts';

/** One item's claim beside its votes: for a dead end both are about failing. */
export interface ClaimedItem extends VoteSums {
  /** Curated share in [0, 1]. */
  readonly claim: number;
}

/** What the votes on a whole record amount to. */
export interface RecordEvidence {
  readonly tier: string;
  /** The record's own confidence, [0, 1]. */
  readonly confidence: number;
  readonly n0: number;
  /** Fixes and dead ends; those without votes may be left in. */
  readonly items: readonly ClaimedItem[];
  /** "Not this error" presses, one per user and incident. */
  readonly wrong: number;
  /** Matches voted on, one per user and incident. */
  readonly right: number;
  /** Different users, incidents and UTC days of the standing votes. */
  readonly users: number;
  readonly incidents: number;
  readonly days: number;
  /** The highest lower bound among the fixes; null if there is no fix. */
  readonly bestLow: number | null;
}

export interface RecordTrust {
  readonly confidence: number;
  readonly tier: string;
  readonly disputed: boolean;
  /** A tier that votes may not take away is in doubt: a maintainer has to look. */
  readonly needsReview: boolean;
  /** Did the claims foretell what happened? [0, 1]; null without votes. */
  readonly agree: number | null;
}

/**
 * How far to trust a record, and the tier it has earned.
 *
 * Confidence moves from the record's own towards `agree` as votes come in, and is cut by the share
 * of "not this error". Disputed costs community_verified its tier; human_reviewed and reproduced
 * keep theirs but ask for a review. ai_generated and imported are promoted on evidence of several people;
 * votes never give human_reviewed.
 */
export function recordTrust(evidence: RecordEvidence): RecordTrust {
  const { wrong, right } = evidence;
  const votes = evidence.items.reduce((sum, { S, F }) => sum + S + F, 0);
  const agree = agreement(evidence.items);
  const wrongShare = wrong / (wrong + right + LEARNING.wrongMatchPrior);
  const learned = votes / (votes + evidence.n0);
  const believed = (1 - learned) * evidence.confidence + learned * (agree ?? 0);
  const { disputed: limit } = LEARNING;
  const disputed =
    wrongShare >= limit.wrongShare ||
    (agree !== null && votes >= limit.minVotes && agree < limit.agreeBelow);
  return {
    confidence: Math.min(1, Math.max(0, believed * (1 - wrongShare))),
    disputed,
    ...tierAfter({ evidence, disputed, votes, agree, wrongShare }),
    agree,
  };
}

/**
 * Weighs each item by its votes: 1 minus the mean distance between its claim and its (slightly
 * smoothed) share of votes. Null without votes.
 */
function agreement(items: readonly ClaimedItem[]): number | null {
  let votes = 0;
  let distance = 0;
  for (const { S, F, claim } of items) {
    const n = S + F;
    votes += n;
    distance += n * Math.abs((S + 0.5) / (n + 1) - clampClaim(claim));
  }
  return votes === 0 ? null : 1 - distance / votes;
}

interface Findings {
  readonly evidence: RecordEvidence;
  readonly disputed: boolean;
  readonly votes: number;
  readonly agree: number | null;
  readonly wrongShare: number;
}

function tierAfter(findings: Findings): Pick<RecordTrust, 'tier' | 'needsReview'> {
  const { tier } = findings.evidence;
  if (findings.disputed) {
    if (tier === 'community_verified') return { tier: 'ai_generated', needsReview: false };
    return { tier, needsReview: tier === 'human_reviewed' || tier === 'reproduced' };
  }
  if ((tier === 'ai_generated' || tier === 'imported') && isPromoted(findings)) {
    return { tier: 'community_verified', needsReview: false };
  }
  return { tier, needsReview: false };
}

function isPromoted({ evidence, votes, agree, wrongShare }: Findings): boolean {
  const bar = LEARNING.promoted;
  return (
    evidence.users >= bar.users &&
    evidence.incidents >= bar.incidents &&
    evidence.days >= bar.days &&
    votes >= bar.votes &&
    agree !== null &&
    agree >= bar.agree &&
    wrongShare < bar.wrongShareBelow &&
    evidence.bestLow !== null &&
    evidence.bestLow >= bar.bestLow
  );
}
