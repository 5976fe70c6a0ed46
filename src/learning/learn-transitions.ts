import { LEARNING } from './constants.ts';
import type { ChainCounts } from './incident-chains.ts';
import type { CuratedEdge, RatedRecord } from './rated-record.ts';
import type { Correction } from './sighting.ts';
import { type TransitionRate, transitionRate } from './transition-rate.ts';

/** An edge from the record in question to another one. */
export interface Transition extends TransitionRate {
  /** The other record's id. */
  readonly record: string;
  readonly curated: boolean;
  /** Incidents in which the two were seen in this order. */
  readonly together: number;
}

/** A record that people take for the one in question, or the other way round. */
export interface Confusion {
  readonly record: string;
  readonly curated: boolean;
  /** Different people who corrected one to the other. */
  readonly users: number;
  readonly show: boolean;
}

/** The neighbours of one record; each list likeliest first, hidden ones included. */
export interface LearnedTransitions {
  readonly leadsTo: readonly Transition[];
  readonly precededBy: readonly Transition[];
  readonly confusedWith: readonly Confusion[];
}

/**
 * The curated neighbours of a record and those that this workspace's incidents showed.
 *
 * `precededBy` asks backwards: of the incidents with this record, in how many had the other come
 * before? Its prior is the curated probability of the edge, if it has one, as with `leadsTo`.
 * Curated confusions are always shown; learned ones from two different people on, in whichever
 * direction they corrected.
 * @param chains of the same workspace, see incidentChains
 */
export function learnTransitions(
  record: Pick<RatedRecord, 'id' | 'transition_graph'>,
  chains: ChainCounts,
  corrections: readonly Correction[],
): LearnedTransitions {
  const graph = record.transition_graph;
  const seen = chains.with(record.id);
  const edges = (
    curated: readonly CuratedEdge[],
    learned: readonly string[],
    together: (other: string) => number,
  ): readonly Transition[] =>
    union(curated, learned, record.id)
      .map(({ id, probability }) => {
        const counts = { together: together(id), seen, base: share(chains, id) };
        return {
          record: id,
          curated: probability !== undefined,
          together: counts.together,
          ...transitionRate({ ...counts, curated: probability }),
        };
      })
      .sort((a, b) => b.probability - a.probability);
  return {
    leadsTo: edges(graph?.leads_to ?? [], chains.after(record.id), (other) =>
      chains.followed(record.id, other),
    ),
    precededBy: edges(graph?.preceded_by ?? [], chains.before(record.id), (other) =>
      chains.followed(other, record.id),
    ),
    confusedWith: confusions(record.id, graph?.frequently_confused_with ?? [], corrections),
  };
}

/** Each neighbour once; `probability` undefined marks those that nobody curated. */
function union(curated: readonly CuratedEdge[], learned: readonly string[], self: string) {
  const edges = new Map<string, number | null | undefined>();
  for (const id of learned) edges.set(id, undefined);
  for (const { id, probability } of curated) edges.set(id, probability ?? null);
  edges.delete(self);
  return [...edges].map(([id, probability]) => ({ id, probability }));
}

function share(chains: ChainCounts, record: string): number {
  return chains.incidents === 0 ? 0 : chains.with(record) / chains.incidents;
}

function confusions(
  self: string,
  curated: readonly CuratedEdge[],
  corrections: readonly Correction[],
): readonly Confusion[] {
  const usersOf = new Map<string, Set<string>>(curated.map(({ id }) => [id, new Set()]));
  for (const { user, shown, chosen } of corrections) {
    const other = shown === self ? chosen : chosen === self ? shown : self;
    if (other === self) continue;
    usersOf.set(other, (usersOf.get(other) ?? new Set()).add(user));
  }
  const isCurated = new Set(curated.map(({ id }) => id));
  return [...usersOf]
    .map(([record, { size: users }]) => ({
      record,
      curated: isCurated.has(record),
      users,
      show: isCurated.has(record) || users >= LEARNING.confusionMinUsers,
    }))
    .sort((a, b) => b.users - a.users);
}
