import type { ErrorRecord } from '../records/schema.ts';
import { KIND_WEIGHT } from './line-kind.ts';
import type { Reading } from './read-report.ts';
import type { RegexHit } from './regex-index.ts';
import { recognisedBy, tellingWords, type WordIndex } from './word-index.ts';
import { words } from './words.ts';

/** What speaks for a record, each number in [0, 1] unless said otherwise. */
export interface Features {
  /** The hit that counts: the best line that the record's regex matched. */
  readonly hit: RegexHit | null;
  /** The line compared with: the hit's, else the telling line that shares most. */
  readonly line: number | null;
  /** Weight of that line against the most telling line of the paste. */
  readonly lineWeight: number;
  /** Rarity of the words that the regex matched, unbounded; 0 without a hit. */
  readonly specificity: number;
  /** Share of the line's rarity that the record's own words explain. */
  readonly coverage: number;
  /** Share of the record's nearest example or signature that the line contains. */
  readonly recall: number;
  /** 1 when the paste names the record's error code. */
  readonly code: number;
  /** 1 when the line is the root cause of a chain, 0.5 when it is the outermost error. */
  readonly root: number;
  /** Share of the record's domain and tags that the paste mentions elsewhere. */
  readonly context: number;
  /** Rare words that line and record share, rarest first. */
  readonly shared: readonly string[];
}

/** Words and texts of a record, computed once. */
export interface Profile {
  readonly record: ErrorRecord;
  readonly vocabulary: ReadonlySet<string>;
  readonly examples: readonly ReadonlySet<string>[];
  readonly context: readonly string[];
}

export function profileOf(record: ErrorRecord): Profile {
  const examples = recognisedBy(record).map((text) => new Set(tellingWords(text)));
  const regexWords = words(record.regex.replace(/\\[a-zA-Z]/g, ' '));
  return {
    record,
    vocabulary: new Set([...examples.flatMap((set) => [...set]), ...regexWords]),
    examples,
    context: [...new Set([record.domain, ...record.tags].flatMap(words))],
  };
}

/** Everything about one paste that the features of its candidates share. */
export class Scene {
  readonly reading: Reading;
  private readonly index: WordIndex;
  private readonly heaviest: number;
  private readonly lineWords = new Map<number, readonly string[]>();
  private readonly root: number | undefined;
  private readonly outermost: number | undefined;
  private mentionedWords: ReadonlySet<string> | undefined;

  constructor(reading: Reading, index: WordIndex) {
    this.reading = reading;
    this.index = index;
    this.heaviest = Math.max(
      KIND_WEIGHT.plain,
      ...reading.report.tellingLines.map((l) => l.weight),
    );
    this.root = reading.report.chain.at(-1)?.line;
    this.outermost = reading.report.chain[0]?.line;
  }

  /** Words of the most telling lines, for the search of candidates. */
  query(): string[] {
    return this.reading.report.tellingLines
      .slice(0, 8)
      .flatMap((line) => [...this.wordsOf(line.line)]);
  }

  features(profile: Profile, hits: readonly RegexHit[]): Features {
    const hit = this.bestHit(hits);
    const line = hit?.line ?? this.nearestLine(profile);
    const own = line === null ? [] : this.wordsOf(line);
    const code = profile.record.error_code;
    return {
      hit,
      line,
      lineWeight: line === null ? 0 : this.weightOf(line) / this.heaviest,
      specificity: hit === null ? 0 : this.rarityOf(new Set(tellingWords(hit.span))),
      coverage: this.coverage(own, profile),
      recall: Math.max(0, ...profile.examples.map((example) => this.recall(example, own))),
      code: code !== null && this.reading.report.codes.includes(code) ? 1 : 0,
      root: this.rootness(line),
      context: this.contextOf(profile),
      shared: [...new Set(own)]
        .filter((word) => profile.vocabulary.has(word))
        .sort((a, b) => this.index.rarity(b) - this.index.rarity(a))
        .slice(0, 5),
    };
  }

  private bestHit(hits: readonly RegexHit[]): RegexHit | null {
    const value = (hit: RegexHit) =>
      (this.weightOf(hit.line) + 0.5) * (2 + this.rarityOf(new Set(tellingWords(hit.span))));
    return hits.reduce<RegexHit | null>(
      (best, hit) => (best === null || value(hit) > value(best) ? hit : best),
      null,
    );
  }

  private nearestLine(profile: Profile): number | null {
    let best: number | null = null;
    let most = 0;
    for (const { line } of this.reading.report.tellingLines.slice(0, 8)) {
      const shared = new Set(this.wordsOf(line).filter((word) => profile.vocabulary.has(word)));
      const value = this.rarityOf(shared) * (this.weightOf(line) + 0.5);
      if (value > most) [best, most] = [line, value];
    }
    return best;
  }

  private wordsOf(line: number): readonly string[] {
    let known = this.lineWords.get(line);
    if (known === undefined) {
      known = tellingWords((this.reading.lines[line]?.text ?? '').slice(0, 1_500));
      this.lineWords.set(line, known);
    }
    return known;
  }

  private weightOf(line: number): number {
    return this.reading.weights[line] ?? 0;
  }

  private rarityOf(set: ReadonlySet<string>): number {
    let sum = 0;
    for (const word of set) if (this.index.knows(word)) sum += this.index.rarity(word);
    return sum;
  }

  private coverage(line: readonly string[], profile: Profile): number {
    let all = 0;
    let explained = 0;
    for (const word of new Set(line)) {
      const rarity = this.index.rarity(word);
      all += rarity;
      if (profile.vocabulary.has(word)) explained += rarity;
    }
    return all === 0 ? 0 : explained / all;
  }

  private recall(example: ReadonlySet<string>, line: readonly string[]): number {
    const present = new Set(line);
    let all = 0;
    let found = 0;
    for (const word of example) {
      const rarity = this.index.rarity(word);
      all += rarity;
      if (present.has(word)) found += rarity;
    }
    return all === 0 ? 0 : found / all;
  }

  private rootness(line: number | null): number {
    if (line === null) return 0;
    if (line === this.root) return 1;
    return line === this.outermost ? 0.5 : 0;
  }

  private contextOf(profile: Profile): number {
    this.mentionedWords ??= new Set(
      this.reading.lines.slice(0, 300).flatMap((line) => words(line.full.slice(0, 300))),
    );
    const mentioned = this.mentionedWords;
    const found = profile.context.filter((word) => mentioned.has(word)).length;
    return profile.context.length === 0 ? 0 : found / profile.context.length;
  }
}
