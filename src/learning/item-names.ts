import type { RatedRecord } from './rated-record.ts';

/** A fix or a dead end under its canonical name. */
export interface NamedItem {
  readonly name: string;
  readonly kind: 'fix' | 'dead_end';
  /** Curated success_rate of a fix, fail_rate of a dead end, [0, 1]. */
  readonly claim: number;
}

/** The items of one record and what a ledger may call them. */
export interface ItemNames {
  /** Fixes, then dead ends, each in the record's order. */
  readonly items: readonly NamedItem[];
  /** Canonical names of the fixes alone. */
  readonly fixes: readonly string[];
  /** Canonical name of whatever a ledger calls an item; undefined = the record has no such item. */
  resolve(item: string): string | undefined;
}

/**
 * Gives each item of a record its one name: its stable id, else `fix:<n>` or `dead_end:<n>`.
 *
 * Both spellings lead to the same name, so votes cast before an item got its id stay with it.
 * An id used twice names the first item that has it (fixes before dead ends); the later ones go by
 * their place.
 */
export function itemNames(record: Pick<RatedRecord, 'workarounds' | 'dead_ends'>): ItemNames {
  const known = new Map<string, string>();
  const nameOf = (place: string, id: string | undefined) => {
    const name = id === undefined || known.has(id) ? place : id;
    known.set(place, name);
    known.set(name, name);
    return name;
  };
  const fixes = record.workarounds.map(
    ({ id, success_rate: claim }, index): NamedItem => ({
      name: nameOf(`fix:${index}`, id),
      kind: 'fix',
      claim,
    }),
  );
  const deadEnds = record.dead_ends.map(
    ({ id, fail_rate: claim }, index): NamedItem => ({
      name: nameOf(`dead_end:${index}`, id),
      kind: 'dead_end',
      claim,
    }),
  );
  return {
    items: [...fixes, ...deadEnds],
    fixes: fixes.map(({ name }) => name),
    resolve: (item) => known.get(item),
  };
}
