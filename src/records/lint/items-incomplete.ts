import type { ErrorRecord } from '../schema.ts';
import type { LintRule, Violation } from './lint-rule.ts';

const MIN_ITEMS = 2;

/** Votes are kept under an item's id: without one they move to another item when the list changes. */
export const itemsIncomplete: LintRule = {
  name: 'items-incomplete',
  level: 'error',
  asks: `A record has at least ${MIN_ITEMS} fixes, ${MIN_ITEMS} dead ends and an example; every item has an id of its own.`,
  *check({ records }) {
    for (const record of records) {
      yield* tooFew(record);
      yield* unnamed(record);
    }
  },
};

function* tooFew({ id, workarounds, dead_ends, examples = [] }: ErrorRecord): Iterable<Violation> {
  for (const [path, { length }] of Object.entries({ workarounds, dead_ends })) {
    if (length >= MIN_ITEMS) continue;
    yield { id, path, message: `has ${length}; add what people really do, at least ${MIN_ITEMS}` };
  }
  if (examples.length === 0) {
    yield { id, path: 'examples', message: 'is empty; add one to four short real outputs' };
  }
}

function* unnamed({ id, workarounds, dead_ends }: ErrorRecord): Iterable<Violation> {
  const taken = new Set<string>();
  for (const [kind, items] of Object.entries({ workarounds, dead_ends })) {
    for (const [index, item] of items.entries()) {
      const path = `${kind}[${index}].id`;
      if (item.id === undefined) {
        yield { id, path, message: 'is missing; name the item in lower-case words joined by "-"' };
      } else if (taken.has(item.id)) {
        yield { id, path, message: `"${item.id}" is taken in this record; choose another` };
      } else taken.add(item.id);
    }
  }
}
