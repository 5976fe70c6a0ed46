import type { RatedRecord } from './rated-record.ts';

/** The canonical names of one record's items, in the record's order. */
export interface ItemNames {
  readonly fixes: readonly string[];
  readonly deadEnds: readonly string[];
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
  const nameAll = (prefix: string, items: readonly { readonly id?: string | undefined }[]) =>
    items.map(({ id }, index) => {
      const place = `${prefix}:${index}`;
      const name = id === undefined || known.has(id) ? place : id;
      known.set(place, name);
      known.set(name, name);
      return name;
    });
  const fixes = nameAll('fix', record.workarounds);
  const deadEnds = nameAll('dead_end', record.dead_ends);
  return { fixes, deadEnds, resolve: (item) => known.get(item) };
}
