import { LEARNING } from './constants.ts';

/** What a fix's place on the card depends on; rateRecord's items have this shape. */
export interface FixStanding {
  readonly item: string;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Weighted votes S + F. */
  readonly n: number;
}

/** What is known of the incident that the card is for; names are canonical item names. */
export interface CardContext {
  /** Fixes reported as not helping in this incident, see failedHere. */
  readonly failedHere?: ReadonlySet<string>;
  /** Fixes whose condition, version or operating system contradicts the trace. */
  readonly contradicted?: ReadonlySet<string>;
  /** Fixes that no reviewer has accepted: never lifted into the exploring slot. */
  readonly unreviewed?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The order of the fixes on a card, best first.
 *
 * Fixes that fit the trace come first, then those it contradicts; fixes that have failed in this
 * incident are last of all, fitting or not. Within each group: by the lower bound falling, then
 * rate, then place in the record. Differences below 1e-9 are rounding, not merit.
 *
 * With more fixes than the card has slots, the last slot goes to the under-tried fix (n < 5) with
 * the highest upper bound among those from that rank on, or it would never get tried. Only a
 * reviewed fix that fits and has not failed here is lifted. Deterministic on purpose: at 3 am no
 * slot is drawn by lot.
 * @param fixes in the record's order; fixes that moved to the dead ends are left out by the caller
 * @returns the names of all given fixes
 */
export function orderFixes(
  fixes: readonly FixStanding[],
  context: CardContext = {},
): readonly string[] {
  const { failedHere = NONE, contradicted = NONE, unreviewed = NONE } = context;
  const group = ({ item }: FixStanding) =>
    failedHere.has(item) ? 2 : contradicted.has(item) ? 1 : 0;
  const ranked = [...fixes].sort(
    (a, b) =>
      group(a) - group(b) || rounded(b.low) - rounded(a.low) || rounded(b.rate) - rounded(a.rate),
  );
  const tail = ranked.slice(LEARNING.cardSlots - 1);
  if (ranked.length > LEARNING.cardSlots) {
    const lifted = mostPromising(
      tail.filter(
        (fix) =>
          fix.n < LEARNING.exploreBelowVotes && group(fix) === 0 && !unreviewed.has(fix.item),
      ),
    );
    if (lifted !== undefined) {
      const rest = ranked.filter((fix) => fix !== lifted);
      rest.splice(LEARNING.cardSlots - 1, 0, lifted);
      return rest.map(({ item }) => item);
    }
  }
  return ranked.map(({ item }) => item);
}

/** Highest upper bound; of equals the better ranked. */
function mostPromising(candidates: readonly FixStanding[]): FixStanding | undefined {
  return candidates.reduce<FixStanding | undefined>(
    (best, fix) => (best === undefined || rounded(fix.high) > rounded(best.high) ? fix : best),
    undefined,
  );
}

function rounded(share: number): number {
  return Math.round(share * 1e9);
}
