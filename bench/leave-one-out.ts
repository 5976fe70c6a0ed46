import { createMatcher } from '../src/matching/create-matcher.ts';
import type { Catalog } from '../src/records/catalog.ts';
import type { LabelledPaste } from './labelled-set.ts';
import type { Part } from './part-of.ts';
import { acceptedIds } from './verdict.ts';

/** What is said about errors whose record was taken out. */
export interface LeftOut {
  readonly pastes: number;
  /** Answered unasked, whatever by. */
  readonly replies: number;
  /** The same without answers that are a twin of the missing record. */
  readonly wrongReplies: number;
}

/** One round takes out every record whose place in the order of ids is the same modulo this. */
const ROUNDS = 20;

/**
 * Takes out each record and asks the rest about its pastes. A few far apart in the order of ids go
 * together, which takes a fraction of the time; a record's siblings, its neighbours there, stay in.
 */
export function leaveOneOut(
  catalog: Catalog,
  pastes: readonly LabelledPaste[],
): Readonly<Record<Part, LeftOut>> {
  const figures = { tune: nothing(), 'held out': nothing() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const out = new Set(
      catalog.records.filter((_, at) => at % ROUNDS === round).map(({ id }) => id),
    );
    const matcher = createMatcher(catalog.records.filter(({ id }) => !out.has(id)));
    for (const { text, part, expected } of pastes.filter((paste) => out.has(paste.expected))) {
      const { reply, matches } = matcher.match(text);
      const leader = matches[0]?.record.id ?? '';
      const figure = figures[part];
      figure.pastes += 1;
      if (reply) figure.replies += 1;
      if (reply && !acceptedIds(expected, catalog).has(leader)) figure.wrongReplies += 1;
    }
  }
  return figures;
}

function nothing() {
  return { pastes: 0, replies: 0, wrongReplies: 0 };
}
