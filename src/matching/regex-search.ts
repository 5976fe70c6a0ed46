import type { RE2JS } from 're2js';
import type { FiledRegexes } from './file-regexes.ts';
import { holdsLiterals, literalLength, type ReadRegex } from './read-regex.ts';
import type { Findings, RegexHit } from './regex-hit.ts';
import type { SearchedText } from './searched-text.ts';
import type { SeenRecords } from './seen-records.ts';

/**
 * Bounds of one search. They do not depend on how many records there are, so a million answer as
 * fast as ten thousand; real pastes stay far below them.
 */
export const SEARCH_BOUNDS = {
  postings: 100_000,
  checks: 20_000,
  regexes: 64,
  runs: 500,
  /** Characters given to regexes in all, but for the last run. */
  characters: 400_000,
} as const;
/** Most hits kept per record: which line matters is decided later, by weight. */
const MAX_HITS_PER_RECORD = 6;
/** Lines on which records are tried that only their words led to. */
const LIKELY_LINES = 4;
/** Lines on which records are tried that nothing leads to. */
const UNFILED_LINES = 100;

/** What a search needs of its index. */
export interface SearchIndex {
  readonly filed: FiledRegexes;
  readonly seen: SeenRecords;
  read(record: number): ReadRegex;
  likely(): readonly number[];
}

/** A regex whose literals occur in a line. */
interface Possible {
  readonly record: number;
  readonly line: number;
  readonly regex: ReadRegex;
}

/** One paste's search; lives for one call. */
export class RegexSearch {
  private readonly text: SearchedText;
  private readonly index: SearchIndex;
  private readonly work = { postings: 0, checks: 0, regexes: 0, runs: 0 };

  constructor(text: SearchedText, index: SearchIndex) {
    this.text = text;
    this.index = index;
  }

  run(): Findings {
    const { possible, crowded } = this.collect();
    if (crowded) this.addLikely(possible);
    const chosen = this.mostTelling(possible);
    // All that can be run is run in the paste's order; else the most telling lines come first.
    const all = chosen.length <= SEARCH_BOUNDS.runs;
    const ordered = all ? [...chosen].sort((a, b) => a.line - b.line) : chosen;
    return { hits: this.confirm(ordered), work: this.work };
  }

  /** Finds the regexes whose literals occur in a line. */
  private collect() {
    const { filed, seen } = this.index;
    const possible: Possible[] = [];
    const read = new Set<string>();
    let crowded = false;
    for (const [rank, line] of this.text.order.entries()) {
      if (this.exhausted()) return { possible, crowded: true };
      const full = this.text.full(line);
      // A line that was read before says the same again, but stands among others.
      const again = read.has(full);
      read.add(full);
      seen.nextLine();
      const visit = (record: number) => {
        this.work.postings += 1;
        if (seen.isNew(record)) this.check(record, line, again, possible);
        return !this.exhausted();
      };
      if (filed.table.scan(this.text.lower(line), visit)) crowded = true;
      if (rank < UNFILED_LINES) filed.unfiled.forEach(visit);
    }
    return { possible, crowded };
  }

  private exhausted(): boolean {
    return this.work.postings >= SEARCH_BOUNDS.postings || this.work.checks >= SEARCH_BOUNDS.checks;
  }

  private check(record: number, line: number, again: boolean, possible: Possible[]): void {
    const regex = this.index.read(record);
    if (again && !regex.windowed) return;
    this.work.checks += 1;
    if (holdsLiterals(regex, this.lowerFor(regex, line))) possible.push({ record, line, regex });
  }

  private lowerFor(regex: ReadRegex, line: number): string {
    return regex.windowed ? this.text.lowerWindow(line) : this.text.lower(line);
  }

  /** Where more share a literal than are kept under it, the words of the paste decide. */
  private addLikely(possible: Possible[]): void {
    const records = this.index.likely();
    for (const line of this.text.order.slice(0, LIKELY_LINES)) {
      const known = new Set(possible.filter((one) => one.line === line).map((one) => one.record));
      for (const record of records)
        if (!known.has(record)) this.check(record, line, false, possible);
    }
  }

  /** Of more regexes than may be run, those that the words name or whose literals say most. */
  private mostTelling(possible: readonly Possible[]): readonly Possible[] {
    const records = new Set(possible.map(({ record }) => record));
    if (records.size <= SEARCH_BOUNDS.regexes) return possible;
    const strength = new Map<number, number>();
    for (const { record, line, regex } of possible) {
      const length = literalLength(regex, this.lowerFor(regex, line));
      const value = (1 + (this.text.weights[line] ?? 0)) * length;
      strength.set(record, Math.max(strength.get(record) ?? 0, value));
    }
    this.index.likely().forEach((record, rank) => {
      if (strength.has(record)) strength.set(record, Number.MAX_SAFE_INTEGER - rank);
    });
    const strongest = [...strength].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const kept = new Set(strongest.slice(0, SEARCH_BOUNDS.regexes).map(([record]) => record));
    return possible.filter(({ record }) => kept.has(record));
  }

  private confirm(possible: readonly Possible[]): RegexHit[] {
    const hits: RegexHit[] = [];
    const hitsOf = new Map<number, number>();
    let characters = 0;
    for (const { record, line, regex } of possible) {
      if (this.work.runs >= SEARCH_BOUNDS.runs || characters >= SEARCH_BOUNDS.characters) break;
      const before = hitsOf.get(record);
      if (before === undefined) {
        this.work.regexes += 1;
        hitsOf.set(record, 0);
      }
      if ((before ?? 0) >= MAX_HITS_PER_RECORD) continue;
      this.work.runs += 1;
      characters += regex.windowed ? this.text.window(line).length : this.text.full(line).length;
      const span = this.spanOf(regex, line);
      if (span === undefined) continue;
      hitsOf.set(record, (before ?? 0) + 1);
      hits.push({ record, line, span });
    }
    return hits;
  }

  /** A regex that begins with `^` counts on a line without the prefixes of loggers. */
  private spanOf(regex: ReadRegex, line: number): string | undefined {
    const compiled = regex.compiled();
    if (regex.windowed) return firstMatch(compiled, this.text.window(line));
    const span = firstMatch(compiled, this.text.full(line));
    const bare = span === undefined ? this.text.bare(line) : undefined;
    return bare === undefined ? span : firstMatch(compiled, bare);
  }
}

/** The DFA says yes or no at a fraction of the price of finding where; most runs end there. */
function firstMatch(regex: RE2JS, text: string): string | undefined {
  if (!regex.test(text)) return undefined;
  const matcher = regex.matcher(text);
  return matcher.find() ? (matcher.group() ?? undefined) : undefined;
}
