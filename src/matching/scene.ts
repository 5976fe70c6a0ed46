import type { Features } from './features.ts';
import { KIND_WEIGHT } from './line-kind.ts';
import type { KnownText, Profile } from './profile.ts';
import type { Reading } from './read-report.ts';
import type { RegexHit } from './regex-hit.ts';
import { tellingWords, UNKNOWN_WORD, type WordId, type WordIndex } from './word-index.ts';

/** Telling lines whose words are compared; the rest only fill the list. */
const COMPARED_LINES = 8;
const MAX_LINE_CHARS = 1_500;
const CONTEXT_LINES = 300;
const CONTEXT_CHARS = 300;
const MAX_SHARED = 5;
/** Keeps a line that tells nothing from hiding a very specific hit entirely. */
const FLOOR_WEIGHT = 0.5;

/** What one paste and one record tell; the rest depends on the other candidates. */
export type SceneFeatures = Omit<Features, 'general' | 'specific' | 'likeness' | 'slips'>;

/** Words of a line: known ones by number, and every distinct one by name. */
interface LineWords {
  readonly names: readonly string[];
  readonly ids: ReadonlySet<WordId>;
  /** Sum of the rarities of the distinct words. */
  readonly rarity: number;
}

/** One paste, with what the features of all its candidates share. Lives for one match. */
export class Scene {
  private readonly reading: Reading;
  private readonly index: WordIndex;
  private readonly heaviest: number;
  private readonly lineWords = new Map<number, LineWords>();
  private readonly mentioned = new Map<string, boolean>();
  private lowerText: string | undefined;

  constructor(reading: Reading, index: WordIndex) {
    this.reading = reading;
    this.index = index;
    const weights = reading.report.tellingLines.map((line) => line.weight);
    this.heaviest = Math.max(KIND_WEIGHT.plain, ...weights);
  }

  /** Words of the most telling lines, for the search of candidates. */
  query(): ReadonlySet<WordId> {
    const query = new Set<WordId>();
    for (const { line } of this.comparedLines()) {
      for (const id of this.wordsOf(line).ids) query.add(id);
    }
    return query;
  }

  /** Words of the most telling lines that no record has, in order. */
  unknownWords(): string[] {
    const names = this.comparedLines().flatMap(({ line }) => this.wordsOf(line).names);
    return [...new Set(names)].filter((word) => this.index.id(word) === UNKNOWN_WORD);
  }

  features(profile: Profile, hits: readonly RegexHit[]): SceneFeatures {
    const hit = this.bestHit(hits);
    const line = hit?.line ?? this.nearestLine(profile);
    const own = line === null ? NO_WORDS : this.wordsOf(line);
    const explained = explainedBy(profile, own);
    const code = profile.record.error_code;
    return {
      hit,
      line,
      lineWeight: line === null ? 0 : this.weightOf(line) / this.heaviest,
      specificity: hit === null ? 0 : this.knownRarity(hit.span),
      coverage: this.shareOf(explained, own),
      headline: this.headline(profile),
      wrapper: line !== null && this.isWrapper(line) ? 1 : 0,
      recall: Math.max(0, ...profile.texts.map((text) => this.recall(text, own))),
      code: code !== null && this.reading.report.codes.includes(code) ? 1 : 0,
      root: this.rootness(line),
      context: this.contextOf(profile),
      inner: hit !== null && this.isInside(hit) ? 1 : 0,
      shared: this.rarest(explained),
    };
  }

  private comparedLines() {
    return this.reading.report.tellingLines.slice(0, COMPARED_LINES);
  }

  private bestHit(hits: readonly RegexHit[]): RegexHit | null {
    let best: RegexHit | null = null;
    let most = -1;
    for (const hit of hits) {
      const value = (this.weightOf(hit.line) + FLOOR_WEIGHT) * (2 + this.knownRarity(hit.span));
      if (value > most) [best, most] = [hit, value];
    }
    return best;
  }

  private nearestLine(profile: Profile): number | null {
    let best: number | null = null;
    let most = 0;
    for (const { line } of this.comparedLines()) {
      const shared = explainedBy(profile, this.wordsOf(line));
      const value = this.rarityOf(shared) * (this.weightOf(line) + FLOOR_WEIGHT);
      if (value > most) [best, most] = [line, value];
    }
    return best;
  }

  private wordsOf(line: number): LineWords {
    let known = this.lineWords.get(line);
    if (known === undefined) {
      const text = (this.reading.lines[line]?.text ?? '').slice(0, MAX_LINE_CHARS);
      const names = [...new Set(tellingWords(text))];
      known = {
        names,
        ids: new Set(names.map((word) => this.index.id(word))),
        rarity: this.rarityOf(names),
      };
      this.lineWords.set(line, known);
    }
    return known;
  }

  private weightOf(line: number): number {
    return this.reading.weights[line] ?? 0;
  }

  private rarityOf(names: readonly string[]): number {
    return names.reduce((sum, word) => sum + this.index.rarity(this.index.id(word)), 0);
  }

  /** Words that no record has cannot make a hit more specific. */
  private knownRarity(span: string): number {
    let sum = 0;
    for (const word of new Set(tellingWords(span))) {
      const id = this.index.id(word);
      if (id !== UNKNOWN_WORD) sum += this.index.rarity(id);
    }
    return sum;
  }

  private recall(text: KnownText, own: LineWords): number {
    if (text.rarity === 0) return 0;
    let found = 0;
    for (const id of text.words) if (own.ids.has(id)) found += this.index.rarity(id);
    return found / text.rarity;
  }

  private headline(profile: Profile): number {
    const [top] = this.reading.report.tellingLines;
    if (top === undefined) return 0;
    const own = this.wordsOf(top.line);
    return this.shareOf(explainedBy(profile, own), own);
  }

  private shareOf(explained: readonly string[], line: LineWords): number {
    return line.rarity === 0 ? 0 : this.rarityOf(explained) / line.rarity;
  }

  private isWrapper(line: number): boolean {
    if (this.reading.lines[line]?.kind === 'wrapper') return true;
    const { chain } = this.reading.report;
    return line !== chain.at(-1)?.line && chain.some((link) => link.line === line);
  }

  private rootness(line: number | null): number {
    const { chain } = this.reading.report;
    if (line === null || chain.length === 0) return 0;
    if (line === chain.at(-1)?.line) return 1;
    return line === chain[0]?.line ? 0.5 : 0;
  }

  private isInside(hit: RegexHit): boolean {
    const text = this.reading.lines[hit.line]?.full ?? '';
    const mark = text.search(WRAPPED);
    return mark >= 0 && text.indexOf(hit.span) > mark;
  }

  private contextOf(profile: Profile): number {
    if (profile.context.length === 0) return 0;
    return profile.context.filter((word) => this.mentions(word)).length / profile.context.length;
  }

  /** Whether the paste has the word on its own anywhere; found by search, as few are asked for. */
  private mentions(word: string): boolean {
    this.lowerText ??= this.reading.lines
      .slice(0, CONTEXT_LINES)
      .map((line) => line.full.slice(0, CONTEXT_CHARS))
      .join('\n')
      .toLowerCase();
    let known = this.mentioned.get(word);
    if (known === undefined) {
      known = standsAlone(word, this.lowerText);
      this.mentioned.set(word, known);
    }
    return known;
  }

  private rarest(names: readonly string[]): string[] {
    const rarity = (word: string) => this.index.rarity(this.index.id(word));
    return [...names].sort((a, b) => rarity(b) - rarity(a)).slice(0, MAX_SHARED);
  }
}

// "...: Max retries exceeded with url: / (Caused by SSLError(...))", "Last error: connect ..."
const WRAPPED = /\(Caused by |[Cc]aused by: |Last error: |, reason: |nested exception is /;

function explainedBy(profile: Profile, line: LineWords): string[] {
  return line.names.filter((word) => profile.vocabulary.has(word));
}

const NO_WORDS: LineWords = { names: [], ids: new Set(), rarity: 0 };

function standsAlone(word: string, text: string): boolean {
  let at = text.indexOf(word);
  while (at >= 0) {
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + word.length))) {
      return true;
    }
    at = text.indexOf(word, at + 1);
  }
  return false;
}

/** Lower-case ASCII letters; NaN, beyond the text's ends, is none. */
function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
