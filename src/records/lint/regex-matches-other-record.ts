import type { ErrorRecord } from '../schema.ts';
import { clip } from './clip.ts';
import type { LintCorpus } from './lint-corpus.ts';
import type { LintRule, Violation } from './lint-rule.ts';
import { related } from './related.ts';

/** Two records that fit one line must know of each other, so that the card can tell them apart. */
export const regexMatchesOtherRecord: LintRule = {
  name: 'regex-matches-other-record',
  level: 'error',
  asks: "The regex matches another record's signature or examples only if one of the two names the other in its transition graph.",
  *check(corpus) {
    for (const record of corpus.records) yield* strangersOn(record, corpus);
  },
};

/** Records whose regex matches this one's texts without either naming the other; each once. */
function* strangersOn(other: ErrorRecord, corpus: LintCorpus): Iterable<Violation> {
  const seen = new Set([other.id]);
  for (const text of [other.signature, ...(other.examples ?? [])]) {
    for (const id of corpus.reading.matching(text)) {
      const record = corpus.find(id);
      if (record === undefined || seen.has(id)) continue;
      seen.add(id);
      if (related(record, other, corpus)) continue;
      const message = `matches "${clip(text)}" of ${other.id}; narrow the regex, or name ${other.id} in transition_graph and say what tells the two apart`;
      yield { id, path: 'regex', message };
    }
  }
}
