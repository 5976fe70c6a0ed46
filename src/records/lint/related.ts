import type { ErrorRecord } from '../schema.ts';
import type { LintCorpus } from './lint-corpus.ts';

/** Whether one of two records names the other anywhere in its transition graph. */
export function related(a: ErrorRecord, b: ErrorRecord, corpus: LintCorpus): boolean {
  return names(a, b, corpus) || names(b, a, corpus);
}

function names(from: ErrorRecord, to: ErrorRecord, corpus: LintCorpus): boolean {
  return Object.values(from.transition_graph)
    .flat()
    .some(({ id }) => corpus.find(id)?.id === to.id);
}
