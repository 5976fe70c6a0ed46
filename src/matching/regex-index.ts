import type { RE2JS } from 're2js';
import { compileRegex } from '../records/compile-regex.ts';
import { buildGramTable, GRAM, gramAt } from './gram-table.ts';
import type { Line } from './read-lines.ts';
import { type RequiredLiterals, requiredLiterals } from './regex-literals.ts';

/** Lines that a regex with `\n` sees at once, and where the triggering line stands in them. */
const WINDOW_LINES = 12;
const WINDOW_BEFORE = 5;
/** Most hits kept per record: which line matters is decided later, by weight. */
const MAX_HITS_PER_RECORD = 6;
/** Most regex runs per paste, so that a hostile paste cannot buy unbounded work. */
const MAX_RUNS = 3_000;
const MAX_COMPILED = 20_000;

/** A record's regex found in a line. */
export interface RegexHit {
  /** Place of the record in the list that the index was built from. */
  readonly record: number;
  readonly line: number;
  /** The matched text. */
  readonly span: string;
}

interface Compiled {
  readonly literals: RequiredLiterals;
  readonly regex: RE2JS;
  readonly windowed: boolean;
}

/** Finds which records' regexes match which lines without running the others. */
export interface RegexIndex {
  find(lines: readonly Line[]): RegexHit[];
  /** Whether a record's regex matches anywhere in a short text, such as another's example. */
  matches(record: number, text: string): boolean;
}

/**
 * Files each regex under the rarest group of characters that its matches must contain, one for
 * each alternative. A line then costs one look-up a character, and only regexes whose literals all
 * occur in it are run, by RE2 in linear time.
 * @param regexes RE2 sources, already checked by the catalog
 */
export function buildRegexIndex(regexes: readonly string[]): RegexIndex {
  const { table, untriggered } = fileRegexes(regexes);
  const compiled = new Map<number, Compiled>();
  const compile = (record: number): Compiled => {
    const known = compiled.get(record);
    if (known !== undefined) return known;
    const source = regexes[record] ?? '';
    const fresh = {
      literals: requiredLiterals(source).map((group) => group.filter((text) => text.length > 1)),
      regex: compileRegex(source),
      windowed: /\\n|\(\?[a-z]*s/.test(source),
    };
    if (compiled.size >= MAX_COMPILED) compiled.clear();
    compiled.set(record, fresh);
    return fresh;
  };
  return {
    find(lines) {
      return new Search(lines, compile).run(table, untriggered);
    },
    matches(record, text) {
      const { regex, windowed } = compile(record);
      return windowed ? regex.test(text) : text.split('\n').some((line) => regex.test(line));
    },
  };
}

function fileRegexes(regexes: readonly string[]) {
  const frequency = new Uint32Array(2 ** 20);
  const count = (hash: number) => hash & (frequency.length - 1);
  for (const regex of regexes) {
    for (const hash of gramsOf(requiredLiterals(regex))) {
      const slot = count(hash);
      frequency[slot] = (frequency[slot] ?? 0) + 1;
    }
  }
  const entries: number[] = [];
  const untriggered: number[] = [];
  regexes.forEach((regex, record) => {
    const rarest = requiredLiterals(regex).map((group) => {
      const grams = gramsOf([group]);
      return grams.reduce<number | undefined>(
        (best, gram) =>
          best === undefined || (frequency[count(gram)] ?? 0) < (frequency[count(best)] ?? 0)
            ? gram
            : best,
        undefined,
      );
    });
    if (rarest.some((gram) => gram === undefined)) untriggered.push(record);
    else for (const gram of new Set(rarest)) entries.push(gram ?? 0, record);
  });
  return { table: buildGramTable(Uint32Array.from(entries)), untriggered };
}

function gramsOf(literals: RequiredLiterals): number[] {
  const grams: number[] = [];
  for (const literal of literals.flat()) {
    // A line break never stands inside a line.
    for (const part of literal.split('\n')) {
      for (let at = 0; at + GRAM <= part.length; at += 1) grams.push(gramAt(part, at));
    }
  }
  return grams;
}

/** One paste's search; lives for one call. */
class Search {
  private readonly hits: RegexHit[] = [];
  private readonly perRecord = new Map<number, number>();
  private runs = 0;
  private readonly lines: readonly Line[];
  private readonly compile: (record: number) => Compiled;

  constructor(lines: readonly Line[], compile: (record: number) => Compiled) {
    this.lines = lines;
    this.compile = compile;
  }

  run(table: ReturnType<typeof buildGramTable>, untriggered: readonly number[]): RegexHit[] {
    for (let index = 0; index < this.lines.length; index += 1) {
      const line = this.lines[index];
      if (line === undefined || line.kind === 'blank') continue;
      const lower = line.full.toLowerCase();
      const seen = new Set<number>(untriggered);
      for (let at = 0; at + GRAM <= lower.length; at += 1) {
        table.each(gramAt(lower, at), (record) => seen.add(record));
      }
      for (const record of seen) this.tryRecord(record, index, lower);
    }
    return this.hits;
  }

  private tryRecord(record: number, index: number, lower: string): void {
    if (this.runs >= MAX_RUNS || (this.perRecord.get(record) ?? 0) >= MAX_HITS_PER_RECORD) return;
    const { literals, regex, windowed } = this.compile(record);
    const text = windowed ? this.window(index) : (this.lines[index]?.full ?? '');
    const searched = windowed ? text.toLowerCase() : lower;
    if (!literals.some((group) => group.every((literal) => searched.includes(literal)))) return;
    this.runs += 1;
    const span = firstMatch(regex, text) ?? this.withoutPrefix(regex, index, windowed);
    if (span === undefined) return;
    this.perRecord.set(record, (this.perRecord.get(record) ?? 0) + 1);
    this.hits.push({ record, line: index, span });
  }

  /** A regex that begins with `^` counts on a line without the prefixes of loggers. */
  private withoutPrefix(regex: RE2JS, index: number, windowed: boolean): string | undefined {
    const line = this.lines[index];
    if (windowed || line === undefined || line.text === line.full) return undefined;
    return firstMatch(regex, line.text);
  }

  private window(index: number): string {
    const from = Math.max(0, index - WINDOW_BEFORE);
    return this.lines
      .slice(from, from + WINDOW_LINES)
      .map((line) => line.text)
      .join('\n');
  }
}

/** The DFA says yes or no at a fraction of the price of finding where; most runs end there. */
function firstMatch(regex: RE2JS, text: string): string | undefined {
  if (!regex.test(text)) return undefined;
  const matcher = regex.matcher(text);
  return matcher.find() ? (matcher.group() ?? undefined) : undefined;
}
