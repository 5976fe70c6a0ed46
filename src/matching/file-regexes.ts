import {
  buildGramTable,
  GRAM_LENGTHS,
  type Gram,
  type GramLevel,
  GramList,
  Grams,
  type GramTable,
} from './gram-table.ts';
import { type RequiredLiterals, requiredLiterals } from './regex-literals.ts';

/** Regexes whose grams are counted to tell rare from common; beyond it every n-th is a sample. */
const MAX_COUNTED = 20_000;
/** Slots of the count, a power of two; grams that share one seem more common than they are. */
const COUNT_SLOTS = 2 ** 20;
/** Most regexes tried on every line since nothing that can be filed is certain to occur. */
const MAX_UNFILED = 64;

/** Where a line's text leads to the regexes that may match it. */
export interface FiledRegexes {
  readonly table: GramTable;
  /** Places of regexes that may match any line. */
  readonly unfiled: readonly number[];
}

/**
 * Files each regex under the rarest group of characters that its matches must contain, one for
 * each alternative.
 * @param regexes RE2 sources
 */
export function fileRegexes(regexes: readonly string[]): FiledRegexes {
  const step = Math.max(1, Math.ceil(regexes.length / MAX_COUNTED));
  // What was read to count it is not read again to file it, unless it would fill the memory.
  const read: RequiredLiterals[] = [];
  const picker = new GramPicker();
  for (let place = 0; place < regexes.length; place += step) {
    const literals = requiredLiterals(regexes[place] ?? '');
    if (step === 1) read.push(literals);
    picker.count(literals);
  }
  const list = new GramList();
  const unfiled: number[] = [];
  for (let place = 0; place < regexes.length; place += 1) {
    const grams = picker.rarest(read[place] ?? requiredLiterals(regexes[place] ?? ''));
    if (grams !== null) for (const gram of grams) list.add(gram, place);
    else if (unfiled.length < MAX_UNFILED) unfiled.push(place);
  }
  return { table: buildGramTable(list), unfiled };
}

interface CountedGram extends Gram {
  /** How many counted literals have it. */
  readonly frequency: number;
}

/** Chooses the grams that tell a regex from the others. */
class GramPicker {
  private readonly frequency = new Uint32Array(COUNT_SLOTS);
  private readonly grams = new Grams();

  count(literals: RequiredLiterals): void {
    for (const literal of new Set(literals.flat())) {
      this.each(literal, (hash) => {
        const slot = hash & (COUNT_SLOTS - 1);
        this.frequency[slot] = (this.frequency[slot] ?? 0) + 1;
      });
    }
  }

  /** One gram for each alternative; null when one of them has none. */
  rarest(literals: RequiredLiterals): Iterable<Gram> | null {
    const chosen = new Map<number, Gram>();
    // Alternatives share most of their literals.
    const known = new Map<string, CountedGram | undefined>();
    const gramOf = (literal: string) => {
      if (!known.has(literal)) known.set(literal, this.rarestOf(literal));
      return known.get(literal);
    };
    for (const group of literals) {
      const grams = group.map(gramOf).filter((gram) => gram !== undefined);
      // Those that can share a gram do: "cannot find (?:module|package)" needs but one.
      if (grams.some(({ hash }) => chosen.has(hash))) continue;
      const [first, ...others] = grams;
      if (first === undefined) return null;
      const best = others.reduce((a, b) => (b.frequency < a.frequency ? b : a), first);
      chosen.set(best.hash, best);
    }
    return chosen.values();
  }

  private rarestOf(literal: string): CountedGram | undefined {
    let best: CountedGram | undefined;
    this.each(literal, (hash, level, at) => {
      const frequency = this.frequency[hash & (COUNT_SLOTS - 1)] ?? 0;
      if (best === undefined || frequency < best.frequency)
        best = { hash, level, start: this.grams.start(at), frequency };
    });
    return best;
  }

  /** Every gram of a literal, of the greatest length that fits. */
  private each(literal: string, visit: (hash: number, level: GramLevel, at: number) => void): void {
    // A line break never stands inside a line.
    for (const part of literal.split('\n')) {
      const level = levelOf(part.length);
      if (level === undefined) continue;
      this.grams.read(part);
      const last = this.grams.length - GRAM_LENGTHS[level];
      for (let at = 0; at <= last; at += 1) visit(this.grams.hash(level, at), level, at);
    }
  }
}

function levelOf(length: number): GramLevel | undefined {
  if (length >= 8) return 3;
  if (length >= 6) return 2;
  if (length >= 4) return 1;
  return length === 3 ? 0 : undefined;
}
