import { LRUCache } from 'lru-cache';
import { type ChainCounts, incidentChains } from '../learning/incident-chains.ts';
import type { Correction } from '../learning/sighting.ts';
import type { Catalog } from '../records/catalog.ts';
import type { Store } from '../store/store.ts';

/** What the incidents of one workspace tell about how records are related. */
export interface History {
  readonly chains: ChainCounts;
  /** Who took which record for which other. */
  readonly corrections: readonly Correction[];
}

/** Gives a workspace's history; not older than a minute. */
export type IncidentHistory = (team: string) => Promise<History>;

/** The newest ones are read: some months of a busy workspace, in a few megabytes. */
const MAX_MATCHES = 20_000;
const MAX_CORRECTIONS = 1_000;
const KEPT_MS = 60_000;
const MAX_TEAMS = 200;

export const NO_HISTORY: History = { chains: incidentChains([]), corrections: [] };

/**
 * Reads a history from the store, once a minute and workspace: nobody notices a minute in what was
 * learned from months, and every press redraws a card.
 */
export function createIncidentHistory(deps: {
  readonly store: Pick<Store, 'matches' | 'corrections'>;
  readonly catalog: Pick<Catalog, 'find'>;
  readonly now: () => Date;
}): IncidentHistory {
  const kept = new LRUCache<string, Promise<History>>({
    max: MAX_TEAMS,
    ttl: KEPT_MS,
    // The injected clock, asked every time.
    ttlResolution: 0,
    perf: { now: () => deps.now().getTime() },
    memoMethod: (team) => {
      const history = readHistory(team, deps);
      // A failed read is not kept: the next card asks again.
      history.catch(() => kept.delete(team));
      return history;
    },
  });
  return (team) => kept.memo(team);
}

async function readHistory(
  team: string,
  deps: Pick<Parameters<typeof createIncidentHistory>[0], 'store' | 'catalog'>,
): Promise<History> {
  const { store, catalog } = deps;
  // A record that was renamed since keeps its history.
  const present = (id: string) => catalog.find(id)?.id ?? id;
  const [matches, corrections] = await Promise.all([
    store.matches(team, MAX_MATCHES),
    store.corrections({ team, limit: MAX_CORRECTIONS }),
  ]);
  return {
    chains: incidentChains(
      matches.map(({ incident, record, at, wrong }) => ({
        incident,
        record: present(record),
        at: at.toISOString(),
        wrongMatch: wrong,
      })),
    ),
    corrections: corrections.flatMap(({ kind, user, record, other }) =>
      kind === 'which_of_two' && other !== null
        ? [{ user, shown: present(other), chosen: present(record) }]
        : [],
    ),
  };
}
