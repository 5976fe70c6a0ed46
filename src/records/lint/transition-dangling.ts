import type { ErrorRecord } from '../schema.ts';
import type { LintCorpus } from './lint-corpus.ts';
import type { LintRule, Violation } from './lint-rule.ts';

const KINDS = ['leads_to', 'preceded_by', 'frequently_confused_with'] as const;

/** Every edge is a button on the card; one that leads nowhere is dropped at start-up. */
export const transitionDangling: LintRule = {
  name: 'transition-dangling',
  level: 'error',
  asks: 'Every transition names another record that exists, once a kind.',
  *check(corpus) {
    for (const record of corpus.records) {
      for (const kind of KINDS) yield* faultyEdges(record, kind, corpus);
    }
  },
};

function* faultyEdges(
  record: ErrorRecord,
  kind: (typeof KINDS)[number],
  corpus: LintCorpus,
): Iterable<Violation> {
  const seen = new Set<string>();
  for (const [index, { id: target }] of record.transition_graph[kind].entries()) {
    const found = corpus.find(target)?.id;
    const path = `transition_graph.${kind}[${index}]`;
    const say = (message: string): Violation => ({ id: record.id, path, message });
    if (found === undefined) {
      yield say(`there is no record "${target}"; write it first, or take the edge out`);
    } else if (found === record.id) {
      yield say('names the record itself; take the edge out');
    } else if (seen.has(found)) {
      yield say(`names "${target}" a second time; keep one`);
    } else seen.add(found);
  }
}
