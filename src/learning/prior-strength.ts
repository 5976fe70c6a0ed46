import { ageDays } from './age-days.ts';
import { LEARNING } from './constants.ts';
import { decay } from './decay.ts';
import { instant } from './instant.ts';
import type { RatedRecord } from './rated-record.ts';

/** What the strength of a record's claims depends on. */
export type PriorEvidence = Pick<
  RatedRecord,
  'confidence' | 'verification_tier' | 'evidence_count' | 'last_confirmed'
>;

/**
 * How many votes a record's curated claims are worth: the n0 of all its rates.
 *
 * Uses the record's own tier and date, never the learned ones, so votes do not feed back into the
 * weight of what they are compared with.
 * @returns votes in [2, 30]
 * @throws RangeError if last_confirmed is neither null nor a date
 */
export function priorStrength(record: PriorEvidence, now: Date): number {
  const tier = record.verification_tier;
  const weight = LEARNING.tierWeight.get(tier) ?? LEARNING.otherTierWeight;
  const evidence = LEARNING.evidenceCheckedTiers.includes(tier)
    ? record.evidence_count
    : Math.min(record.evidence_count, LEARNING.evidenceMaxUnchecked);
  const votes = LEARNING.priorBase + LEARNING.priorPerDoubling * Math.log2(1 + evidence);
  const age =
    record.last_confirmed === null
      ? LEARNING.unconfirmedAgeDays
      : ageDays(instant(record.last_confirmed), now);
  const strength = record.confidence * weight * votes * decay(age);
  return Math.min(LEARNING.priorMax, Math.max(LEARNING.priorMin, strength));
}
