/** Length of the character groups that trigger a regex, in UTF-16 units. */
export const GRAM = 4;

/** Hash of the {@link GRAM} units at `at`. */
export function gramAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  for (let offset = 1; offset < GRAM; offset += 1) {
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + offset);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/**
 * Postings from gram hashes to numbers, in flat arrays: a million entries cost 12 MB or so and no
 * garbage collection. Two grams with one hash share postings, which costs time, never correctness.
 */
export interface GramTable {
  /** Calls back with every number filed under a hash. */
  each(hash: number, visit: (value: number) => void): void;
}

/** @param entries pairs of (gram hash, number), flattened */
export function buildGramTable(entries: Uint32Array): GramTable {
  const count = entries.length / 2;
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
  const heads = new Int32Array(size).fill(-1);
  const keys = new Uint32Array(size);
  const next = new Int32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const slot = slotOf(entries[entry * 2] ?? 0, keys, heads);
    keys[slot] = entries[entry * 2] ?? 0;
    next[entry] = heads[slot] ?? -1;
    heads[slot] = entry;
  }
  return {
    each(hash, visit) {
      let entry = heads[slotOf(hash, keys, heads)] ?? -1;
      while (entry >= 0) {
        visit(entries[entry * 2 + 1] ?? 0);
        entry = next[entry] ?? -1;
      }
    },
  };
}

/** The slot that holds a key, or the free one where it would go (linear probing). */
function slotOf(key: number, keys: Uint32Array, heads: Int32Array): number {
  const mask = heads.length - 1;
  let slot = key & mask;
  while (heads[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
