import { learnTransitions, type Transition } from '../learning/learn-transitions.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Neighbour } from './card-view.ts';
import type { History } from './incident-history.ts';

/**
 * The records that a card points to: those the record's editor drew and those that this workspace's
 * incidents showed, as far as the numbers bear them out. Likeliest first within each kind.
 */
export function neighboursOf(
  record: ErrorRecord,
  catalog: Catalog,
  { chains, corrections }: History,
): readonly Neighbour[] {
  const graph = presentGraph(record, catalog);
  const learned = learnTransitions({ id: record.id, transition_graph: graph }, chains, corrections);
  const measured = chains.with(record.id) > 0;
  const edges = (kind: 'leads_to' | 'preceded_by', transitions: readonly Transition[]) =>
    transitions
      .filter(({ show }) => show)
      .flatMap((edge) => {
        const drawn = graph[kind].find(({ id }) => id === edge.record);
        // An edge that was drawn without a number says nothing about how often, until it was seen.
        const isSaid = drawn === undefined || drawn.probability != null || measured;
        return named(edge.record, {
          kind,
          note: drawn?.note ?? null,
          share: isSaid ? edge.probability : null,
          measured,
        });
      });
  const named = (id: string, about: Omit<Neighbour, 'record' | 'signature'>): Neighbour[] => {
    const other = catalog.find(id);
    return other === undefined ? [] : [{ ...about, record: other.id, signature: other.signature }];
  };
  const confused = learned.confusedWith
    .filter(({ show }) => show)
    .flatMap(({ record: id }) => {
      const note = graph.frequently_confused_with.find((edge) => edge.id === id)?.note ?? null;
      return named(id, { kind: 'frequently_confused_with', note, share: null, measured: false });
    });
  return [
    ...confused,
    ...edges('leads_to', learned.leadsTo),
    ...edges('preceded_by', learned.precededBy),
  ];
}

/** The curated graph with every record under its present id. */
function presentGraph(record: ErrorRecord, catalog: Catalog): ErrorRecord['transition_graph'] {
  const present = (edges: ErrorRecord['transition_graph']['leads_to']) =>
    edges.map((edge) => ({ ...edge, id: catalog.find(edge.id)?.id ?? edge.id }));
  const { leads_to, preceded_by, frequently_confused_with } = record.transition_graph;
  return {
    leads_to: present(leads_to),
    preceded_by: present(preceded_by),
    frequently_confused_with: present(frequently_confused_with),
  };
}
