import { LEARNING } from './constants.ts';
import { currentVotes } from './current-votes.ts';
import { itemNames } from './item-names.ts';
import type { VoteSums } from './posterior-rate.ts';
import type { RatedRecord } from './rated-record.ts';
import type { VoteEvent } from './vote-event.ts';
import { voteSums } from './vote-sums.ts';

/** How a fix does on the reader's version. */
export interface VersionRate {
  /** Canonical name of the fix. */
  readonly item: string;
  readonly rate: number;
  /** Weighted votes on this version, S + F. */
  readonly n: number;
  /** Whether there are enough of them to show the rate beside the overall one. */
  readonly show: boolean;
}

/** One version's rate, pulled towards the overall rate as if that were 4 votes. */
export function versionRate(overall: number, votes: VoteSums): number {
  const { versionPrior } = LEARNING;
  return (votes.S + versionPrior * overall) / (votes.S + votes.F + versionPrior);
}

/**
 * The rates of a record's fixes among traces of the same major.minor version.
 *
 * A vote's version is that of its latest press. A person's incidents are numbered among the votes
 * of this version alone.
 * @param overall rateRecord's items, or anything with their names and rates
 * @param version as read out of the reader's trace; without a number in it the answer is empty
 */
export function versionRates(
  record: RatedRecord,
  events: readonly VoteEvent[],
  overall: readonly { readonly item: string; readonly rate: number }[],
  reader: { readonly version: string; readonly now: Date },
): readonly VersionRate[] {
  const wanted = majorMinor(reader.version);
  if (wanted === undefined) return [];
  const votes = currentVotes(record, events).votes.filter(
    ({ version }) => version !== null && majorMinor(version) === wanted,
  );
  const fixes = new Set(itemNames(record).fixes);
  return overall
    .filter(({ item }) => fixes.has(item))
    .map(({ item, rate }) => {
      const own = votes.filter((vote) => vote.item === item);
      const sums = voteSums(own, reader.now);
      const n = sums.S + sums.F;
      return { item, rate: versionRate(rate, sums), n, show: n >= LEARNING.versionMinVotes };
    });
}

/** "v1.62.3", "go1.62" and "1.62" are all "1.62"; "18" stays "18"; no number gives undefined. */
function majorMinor(version: string): string | undefined {
  return /\d+(?:\.\d+)?/.exec(version)?.[0];
}
