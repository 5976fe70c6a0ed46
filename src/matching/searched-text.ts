import type { Line } from './read-lines.ts';

/** Lines that a regex with `\n` sees at once, and where the line that led to it stands in them. */
const WINDOW_LINES = 12;
const WINDOW_BEFORE = 5;

/** A paste's lines as regexes see them; what is derived from a line is made once. */
export class SearchedText {
  /** Lines that may hold something, the most telling first, in order among equals. */
  readonly order: readonly number[];
  readonly lines: readonly Line[];
  readonly weights: readonly number[];
  private readonly lowers = new Map<number, string>();
  private readonly windows = new Map<number, string>();
  private readonly lowerWindows = new Map<number, string>();

  /** @param weights of each line, 0 = tells nothing; none given = all alike */
  constructor(lines: readonly Line[], weights: readonly number[] = []) {
    this.lines = lines;
    this.weights = weights;
    this.order = heaviestFirst(lines, weights);
  }

  /** The line with the prefixes of loggers. */
  full(line: number): string {
    return this.lines[line]?.full ?? '';
  }

  /** The line without them; undefined when it has none. */
  bare(line: number): string | undefined {
    const found = this.lines[line];
    return found === undefined || found.text === found.full ? undefined : found.text;
  }

  lower(line: number): string {
    return remembered(this.lowers, line, () => this.full(line).toLowerCase());
  }

  /** The lines around one, for a regex that looks across line breaks. */
  window(line: number): string {
    return remembered(this.windows, line, () => {
      const from = Math.max(0, line - WINDOW_BEFORE);
      const around = this.lines.slice(from, from + WINDOW_LINES);
      return around.map(({ text }) => text).join('\n');
    });
  }

  lowerWindow(line: number): string {
    return remembered(this.lowerWindows, line, () => this.window(line).toLowerCase());
  }
}

function remembered(known: Map<number, string>, line: number, make: () => string): string {
  let text = known.get(line);
  if (text === undefined) {
    text = make();
    known.set(line, text);
  }
  return text;
}

/** There are few different weights: a list for each takes less time than sorting. */
function heaviestFirst(lines: readonly Line[], weights: readonly number[]): number[] {
  const byWeight = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.kind === 'blank') return;
    const weight = weights[index] ?? 0;
    const same = byWeight.get(weight);
    if (same === undefined) byWeight.set(weight, [index]);
    else same.push(index);
  });
  return [...byWeight].sort((a, b) => b[0] - a[0]).flatMap(([, same]) => same);
}
