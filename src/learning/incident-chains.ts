import { LEARNING } from './constants.ts';
import { instant } from './instant.ts';
import type { Sighting } from './sighting.ts';

/** What followed what, counted in incidents. */
export interface ChainCounts {
  /** Incidents with at least one match that stands. */
  readonly incidents: number;
  /** Incidents with the record. */
  with(record: string): number;
  /** Incidents in which `next` is the next different record within 60 minutes of `record`. */
  followed(record: string, next: string): number;
  /** Records that followed at least once. */
  after(record: string): readonly string[];
  /** Records that it followed at least once. */
  before(record: string): readonly string[];
}

/**
 * Reads each incident as a row of records in time order and counts the neighbours.
 *
 * Wrong matches are left out first, then repeats are collapsed. A repeated record may appear again
 * later in the row (A, B, A has A -> B and B -> A); each pair counts once an incident. The 60
 * minutes run from the last sighting of a run of repeats, the nearest one to what follows. Ties in
 * time keep the order given.
 * @throws RangeError if an `at` is no time
 */
export function incidentChains(sightings: readonly Sighting[]): ChainCounts {
  const rows = new Map<string, { readonly record: string; readonly at: number }[]>();
  for (const { incident, record, at, wrongMatch } of sightings) {
    if (wrongMatch === true) continue;
    const row = rows.get(incident) ?? [];
    row.push({ record, at: instant(at) });
    rows.set(incident, row);
  }
  const seen = new Map<string, Set<string>>();
  const followers = new Map<string, Map<string, Set<string>>>();
  for (const [incident, row] of rows) {
    row.sort((a, b) => a.at - b.at);
    for (const [index, { record, at }] of row.entries()) {
      add(seen, record, incident);
      const next = row[index + 1];
      if (next === undefined || next.record === record) continue;
      if (next.at - at > LEARNING.transitionWithinMs) continue;
      const of = followers.get(record) ?? new Map<string, Set<string>>();
      followers.set(record, of);
      add(of, next.record, incident);
    }
  }
  return {
    incidents: rows.size,
    with: (record) => seen.get(record)?.size ?? 0,
    followed: (record, next) => followers.get(record)?.get(next)?.size ?? 0,
    after: (record) => [...(followers.get(record)?.keys() ?? [])],
    before: (record) => [...followers].filter(([, of]) => of.has(record)).map(([first]) => first),
  };
}

function add(sets: Map<string, Set<string>>, key: string, incident: string): void {
  const set = sets.get(key) ?? new Set<string>();
  set.add(incident);
  sets.set(key, set);
}
