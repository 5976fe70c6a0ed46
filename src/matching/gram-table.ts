import { GrowingNumbers } from './growing-numbers.ts';

/** Lengths of the character groups that regexes are filed under, in UTF-16 units. */
export const GRAM_LENGTHS = [3, 4, 6, 8] as const;

/** Place in {@link GRAM_LENGTHS}. */
export type GramLevel = 0 | 1 | 2 | 3;

/** Longest text whose grams are looked up; lines are shorter (see clean.ts). */
const MAX_TEXT = 8_192;
/**
 * Most numbers kept under one gram. A gram that more regexes would be filed under says little about
 * which of them is meant; they are then found by their words.
 */
const MAX_PER_GRAM = 64;
/** Bits of the filter per filed gram: it lets 1 in 16 foreign grams through to the table. */
const FILTER_BITS = 16;

/** Numbers filed under grams, in flat arrays: a million cost some 20 MB and no collection. */
export interface GramTable {
  /**
   * Calls back with every number filed under any gram of the text; one may come several times.
   * Two grams of one hash share their numbers, which costs time, never correctness.
   * @param visit returns false to end the scan
   * @returns whether a gram of the text had more numbers than are kept
   */
  scan(text: string, visit: (value: number) => boolean): boolean;
}

/** Bits that tell which threes of units filed grams begin with. */
const START_BITS = 2 ** 16;

/** Hashes of a text's grams, by where they start; valid until the next text is read. */
export class Grams {
  /** The four units that end at a place, eight bits apart: exact for ASCII, a hash for the rest. */
  private readonly rolled = new Uint32Array(MAX_TEXT);
  /** Units of the text that are read. */
  length = 0;

  read(text: string): void {
    this.length = Math.min(text.length, MAX_TEXT);
    let rolling = 0;
    for (let at = 0; at < this.length; at += 1) {
      rolling = (rolling << 8) ^ text.charCodeAt(at);
      this.rolled[at] = rolling;
    }
  }

  /** @param at start of the gram; the whole of it stands in the text */
  hash(level: GramLevel, at: number): number {
    const { rolled } = this;
    // Of three units only the low bits: a fourth stands above them.
    if (level === 0) return mixed((rolled[at + 2] ?? 0) & 0xffffff, level);
    const head = rolled[at + 3] ?? 0;
    if (level === 1) return mixed(head, level);
    return mixed(Math.imul(head, 0x01000193) ^ (rolled[at + (level === 2 ? 5 : 7)] ?? 0), level);
  }

  /** Hash below {@link START_BITS} of the three units at a place, with which every gram begins. */
  start(at: number): number {
    return Math.imul((this.rolled[at + 2] ?? 0) & 0xffffff, 0x9e3779b1) >>> 16;
  }
}

/** The threes of units that filed grams begin with: most places of a text begin none. */
class GramStarts {
  private readonly bits = new Uint32Array(START_BITS / 32);

  add(start: number): void {
    this.bits[start >>> 5] = (this.bits[start >>> 5] ?? 0) | (1 << (start & 31));
  }

  mayHold(start: number): boolean {
    return ((this.bits[start >>> 5] ?? 0) & (1 << (start & 31))) !== 0;
  }
}

/** What a table is built from. */
export class GramList {
  /** Which lengths occur. */
  readonly levels = new Set<GramLevel>();
  readonly starts = new GramStarts();
  private readonly entries = new GrowingNumbers();

  add({ hash, level, start }: Gram, number: number): void {
    this.levels.add(level);
    this.starts.add(start);
    this.entries.push(hash, number);
  }

  /** Pairs of (gram hash, number), flattened. */
  pairs(): Uint32Array {
    return this.entries.view();
  }
}

export interface Gram {
  readonly hash: number;
  readonly level: GramLevel;
  readonly start: number;
}

function mixed(value: number, level: GramLevel): number {
  let hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) + level;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Of one gram's numbers the first are kept. */
export function buildGramTable(list: GramList): GramTable {
  const entries = list.pairs();
  const rows = new Rows(entries);
  const filter = new Filter(entries, rows.count);
  const { starts } = list;
  const levels = [...list.levels].sort();
  const grams = new Grams();
  /** The rows of the grams that begin at a place. */
  const rowsAt = (at: number, found: number[]) => {
    found.length = 0;
    for (const level of levels) {
      if (at + GRAM_LENGTHS[level] > grams.length) break;
      const hash = grams.hash(level, at);
      const row = filter.mayHold(hash) ? rows.find(hash) : -1;
      if (row >= 0) found.push(row);
    }
  };
  return {
    scan(text, visit) {
      grams.read(text);
      const found: number[] = [];
      let crowded = false;
      for (let at = 0; at + 3 <= grams.length; at += 1) {
        if (!starts.mayHold(grams.start(at))) continue;
        rowsAt(at, found);
        crowded ||= found.some((row) => rows.isCrowded(row));
        if (!found.every((row) => rows.each(row, visit))) break;
      }
      return crowded;
    },
  };
}

/** Tells most foreign grams from filed ones by one bit, in a fraction of the table's memory. */
class Filter {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  constructor(entries: Uint32Array, grams: number) {
    const size = 2 ** Math.ceil(Math.log2(grams * FILTER_BITS + 32));
    this.bits = new Uint32Array(size / 32);
    this.mask = size - 1;
    for (let at = 0; at < entries.length; at += 2) {
      const bit = (entries[at] ?? 0) & this.mask;
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  mayHold(hash: number): boolean {
    const bit = hash & this.mask;
    return ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** Compressed sparse rows behind a hash table with linear probing. */
class Rows {
  /** Different grams. */
  count = 0;
  private readonly keys: Uint32Array;
  /** Row of a slot's key; -1 = free. */
  private readonly rows: Int32Array;
  private readonly starts: Uint32Array;
  private readonly values: Uint32Array;
  private readonly crowded: Uint8Array;

  constructor(entries: Uint32Array) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, entries.length)));
    this.keys = new Uint32Array(slots);
    this.rows = new Int32Array(slots).fill(-1);
    const sizes = this.number(entries);
    this.crowded = Uint8Array.from(sizes, (size) => (size > MAX_PER_GRAM ? 1 : 0));
    this.starts = new Uint32Array(this.count + 1);
    sizes.forEach((size, row) => {
      this.starts[row + 1] = (this.starts[row] ?? 0) + Math.min(MAX_PER_GRAM, size);
    });
    this.values = new Uint32Array(this.starts[this.count] ?? 0);
    this.fill(entries);
  }

  /** The row of a gram; -1 when nothing is filed under it. */
  find(hash: number): number {
    return this.rows[this.slotOf(hash)] ?? -1;
  }

  /** Whether more were filed there than are kept. */
  isCrowded(row: number): boolean {
    return this.crowded[row] === 1;
  }

  /** @returns false when `visit` ended it */
  each(row: number, visit: (value: number) => boolean): boolean {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at += 1) {
      if (!visit(this.values[at] ?? 0)) return false;
    }
    return true;
  }

  /** Gives each different gram a row, and counts its entries. */
  private number(entries: Uint32Array): Uint32Array {
    const sizes = new Uint32Array(entries.length / 2);
    for (let at = 0; at < entries.length; at += 2) {
      const slot = this.slotOf(entries[at] ?? 0);
      if (this.rows[slot] === -1) {
        this.keys[slot] = entries[at] ?? 0;
        this.rows[slot] = this.count;
        this.count += 1;
      }
      const row = this.rows[slot] ?? 0;
      sizes[row] = (sizes[row] ?? 0) + 1;
    }
    return sizes.slice(0, this.count);
  }

  private fill(entries: Uint32Array): void {
    const next = this.starts.slice();
    for (let at = 0; at < entries.length; at += 2) {
      const row = this.rows[this.slotOf(entries[at] ?? 0)] ?? 0;
      const place = next[row] ?? 0;
      if (place >= (this.starts[row + 1] ?? 0)) continue;
      this.values[place] = entries[at + 1] ?? 0;
      next[row] = place + 1;
    }
  }

  /** The slot that holds a key, or the free one where it would go. */
  private slotOf(key: number): number {
    const mask = this.rows.length - 1;
    let slot = key & mask;
    while (this.rows[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
