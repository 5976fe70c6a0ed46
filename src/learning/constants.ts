/** A map, not an object: a tier is a word from a file and may be called "constructor". */
const TIER_WEIGHT: ReadonlyMap<string, number> = new Map([
  ['ai_generated', 0.4],
  ['imported', 0.4],
  ['community_verified', 0.7],
  ['reproduced', 0.8],
  ['human_reviewed', 0.9],
]);

/**
 * Every number of the learning part, in one place, so that they can be re-fitted together.
 *
 * They are judgement, not estimates: no press data existed when they were chosen. Re-fit the tier
 * weights, the two correlations and the half-life once a ledger holds 200 incidents or more
 * (score: log loss of the next press). Times are in days unless the name says otherwise.
 */
export const LEARNING = Object.freeze({
  /**
   * How much of a record's claim counts as data, by its verification tier: the a0 of a power prior
   * (Ibrahim & Chen 2000, Statistical Science 15:46). A word not listed weighs as ai_generated.
   */
  tierWeight: TIER_WEIGHT,
  otherTierWeight: 0.4,

  /** 80 % interval: 1.281551565545 in Reddit's comment sort, which ranks by the lower end too. */
  z: 1.2816,

  /** A vote loses half its weight a year, as in Stack Overflow's "Trending" sort. */
  halfLifeDays: 365,
  /** Never less, or an AI's guess would creep back over real reports. */
  decayFloor: 0.25,

  /**
   * Five thumbs in one incident are one trial seen by five. Design effect 1 + (m - 1) rho
   * (Kish, Survey Sampling, 1965): caps an incident at 1 / rho = 2 votes.
   */
  incidentCorrelation: 0.5,
  /** The same for one person's votes over many incidents: caps a person at 1 / rho = 5 votes. */
  userCorrelation: 0.2,

  /** Prior strength: confidence x tier x (base + perDoubling x log2(1 + evidence)) x decay. */
  priorBase: 8,
  priorPerDoubling: 4,
  priorMin: 2,
  priorMax: 30,
  /** A claim without a date weighs as one that is a year old. */
  unconfirmedAgeDays: 365,
  /** 993 auto-generated records of deadends.dev claim 20 or more: believed only when checked. */
  evidenceMaxUnchecked: 3,
  evidenceCheckedTiers: Object.freeze(['community_verified', 'reproduced', 'human_reviewed']),

  /** No claim is certain: a prior of 0 or 1 could hardly be unlearned. */
  claimMin: 0.02,
  claimMax: 0.98,
  /** Clearing a warning wrongly costs an outage, keeping it wrongly costs one try. */
  deadEndPriorFactor: 1.5,

  /** Partial pooling of one version's votes towards the overall rate (Gelman et al., BDA, ch. 5). */
  versionPrior: 4,
  versionMinVotes: 3,

  /** No verdict about an item without this many different users and different incidents. */
  verdictMinUsers: 3,
  verdictMinIncidents: 3,
  deadEndDisputedBelow: 0.5,
  fixMovedBelow: 0.35,

  /** Pseudo-count that keeps one "not this error" from halving a record's confidence. */
  wrongMatchPrior: 5,
  /** The gap between disputed and promoted (0.55 / 0.75) keeps a record from flapping. */
  disputed: Object.freeze({ wrongShare: 0.3, minVotes: 5, agreeBelow: 0.55 }),
  promoted: Object.freeze({
    users: 3,
    incidents: 3,
    days: 2,
    votes: 3,
    agree: 0.75,
    wrongShareBelow: 0.15,
    bestLow: 0.5,
  }),
  staleAfterDays: 365,
  staleClearingUsers: 2,

  /** Dirichlet smoothing of "what follows this error", with "nothing" as one outcome. */
  transitionPrior: 5,
  transitionWithinMs: 60 * 60 * 1000,
  transitionShowFrom: 0.1,
  transitionMinSeen: 3,
  transitionMinLift: 2,
  /** An edge that an editor drew without a number: shown until about eight incidents speak against. */
  transitionUnnumbered: 0.25,
  confusionMinUsers: 2,

  /** A pair of records leans to one of them once this many people say so, on this many kinds of paste. */
  pairMinUsers: 3,
  pairMinFingerprints: 2,
  /** Of the people who chose, smoothed: three of three, seven of eight. */
  pairMinShare: 0.8,

  /**
   * Confidences that a channel may ask of an unasked answer, lowest first. The first one is usual:
   * there the matcher's own decision holds.
   */
  channelBars: Object.freeze([0.75, 0.9, 0.95]),
  /** Of the answers that a bar lets through, at least this share has to be right. */
  channelMinRight: 0.8,
  channelWindow: 20,
  channelMinJudged: 5,
  channelMaxAgeDays: 30,

  /** Fixes shown on a card; the last slot explores. */
  cardSlots: 3,
  /** Fewer votes than this and a fix counts as under-tried. */
  exploreBelowVotes: 5,
  /** Presses on older cards are not reports of that incident any more. */
  cardMaxAgeDays: 30,
});
