/**
 * Literals that must occur in any text a regex matches, as "one of these groups, all of each".
 * Everything is lower case, so that case folding costs nothing; `[[]]` means nothing is required.
 *
 * The idea is Russ Cox's, "Regular Expression Matching with a Trigram Index" (2012): run a regex
 * only where what it needs occurs. Unlike the article, groups stay whole literals: a line is short.
 */
export type RequiredLiterals = readonly (readonly string[])[];

/** What is known of a part: the few texts it matches, or only what they must contain. */
interface Known {
  /** All texts that the part can match, if they are few. */
  readonly exact: readonly string[] | null;
  readonly needs: RequiredLiterals;
}

const MAX_EXACT = 24;
const MAX_GROUPS = 512;
const MAX_PRODUCT = 64;
const NOTHING: RequiredLiterals = [[]];
const ANY: Known = { exact: null, needs: NOTHING };
const EMPTY: Known = { exact: [''], needs: NOTHING };

/**
 * Reads an RE2 regex for its required literals.
 * @param regex a source that RE2 accepts; on syntax not understood the answer is "nothing
 *   required", which is always correct, only slower
 */
export function requiredLiterals(regex: string): RequiredLiterals {
  const reader = new Reader(regex);
  const known = reader.alternation();
  return reader.done() ? needsOf(known) : NOTHING;
}

function needsOf(known: Known): RequiredLiterals {
  if (known.exact === null) return known.needs;
  if (known.exact.some((text) => text === '')) return NOTHING;
  return known.exact.map((text) => [text]);
}

/** A recursive-descent reader of RE2 syntax; its depth is bounded by the regex's length limit. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  done(): boolean {
    return this.at >= this.source.length;
  }

  alternation(): Known {
    let known = this.concatenation();
    while (this.peek() === '|') {
      this.at += 1;
      known = either(known, this.concatenation());
    }
    return known;
  }

  /** Multiplies runs of exact parts out; an open part ends a run and a new one begins. */
  private concatenation(): Known {
    let needs = NOTHING;
    let run: readonly string[] = [''];
    let open = false;
    while (!this.done() && this.peek() !== '|' && this.peek() !== ')') {
      const plain = this.plainRun();
      const part = plain === '' ? this.repetition() : { exact: [plain], needs: NOTHING };
      const grown = part.exact === null ? null : product(run, part.exact);
      if (grown !== null) {
        run = grown;
        continue;
      }
      open = true;
      needs = allOf(needs, needsOf({ exact: run, needs: NOTHING }));
      if (part.exact === null) needs = allOf(needs, part.needs);
      run = part.exact ?? [''];
    }
    if (!open) return { exact: run, needs: NOTHING };
    return { exact: null, needs: allOf(needs, needsOf({ exact: run, needs: NOTHING })) };
  }

  /** Characters that stand for themselves, taken at one go: most of a regex is such text. */
  private plainRun(): string {
    PLAIN.lastIndex = this.at;
    const length = PLAIN.exec(this.source)?.[0].length ?? 0;
    this.at += length;
    return this.source.slice(this.at - length, this.at).toLowerCase();
  }

  private repetition(): Known {
    let known = this.atom();
    for (;;) {
      if (!/[*+?{]/.test(this.peek())) return known;
      const range = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(
        this.source.slice(this.at, this.at + 16),
      );
      if (range === null) return known;
      this.at += range[0].length;
      known = repeated(known, range[0][0] ?? '', range[1]);
    }
  }

  private atom(): Known {
    const char = this.next();
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escape();
    if (char === '.') return ANY;
    if (char === '^' || char === '$') return EMPTY;
    return { exact: [char.toLowerCase()], needs: NOTHING };
  }

  private group(): Known {
    const head = /^\?(?:P?<[^>]*>|[a-zA-Z-]*:|[a-zA-Z-]*\))/.exec(
      this.source.slice(this.at, this.at + 80),
    );
    if (head !== null) {
      this.at += head[0].length;
      // "(?i)" stands alone and sets flags for what follows: everything is folded anyway.
      if (head[0].endsWith(')')) return EMPTY;
    }
    const known = this.alternation();
    this.next();
    return known;
  }

  private charClass(): Known {
    const start = this.at;
    if (this.peek() === '^') this.at += 1;
    if (this.peek() === ']') this.at += 1;
    while (!this.done() && this.peek() !== ']') {
      if (this.source.startsWith('[:', this.at)) {
        this.at = this.source.indexOf(':]', this.at) + 2;
        continue;
      }
      this.at += this.peek() === '\\' ? 2 : 1;
    }
    const body = this.source.slice(start, this.at);
    this.at += 1;
    // "['"`]" or "[Cc]": a few plain characters are as good as an alternation.
    if (/^[^\\^[\]-]{1,4}$/.test(body)) {
      return { exact: [...new Set(body.toLowerCase())], needs: NOTHING };
    }
    return ANY;
  }

  private escape(): Known {
    const char = this.next();
    if (/[bBAzZ]/.test(char)) return EMPTY;
    if (char === 'n' || char === 't' || char === 'r') {
      return { exact: [{ n: '\n', t: '\t', r: '\r' }[char]], needs: NOTHING };
    }
    if (char === 'x' || char === 'p' || char === 'P') {
      const rest = /^(?:\{[^}]*\}|[0-9A-Fa-f]{2}|[A-Z])/.exec(
        this.source.slice(this.at, this.at + 40),
      );
      this.at += rest?.[0].length ?? 0;
      return ANY;
    }
    if (char === 'Q') {
      const end = this.source.indexOf('\\E', this.at);
      const text = this.source.slice(this.at, end < 0 ? undefined : end);
      this.at = end < 0 ? this.source.length : end + 2;
      return { exact: [text.toLowerCase()], needs: NOTHING };
    }
    if (/[a-zA-Z0-9]/.test(char)) return ANY;
    return { exact: [char], needs: NOTHING };
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private next(): string {
    const point = this.source.codePointAt(this.at);
    if (point === undefined) return '';
    const char = String.fromCodePoint(point);
    this.at += char.length;
    return char;
  }
}

// The "conn" of "connx?": not the last character before a quantifier, which stands alone.
const PLAIN = /[^\\.[\](){}*+?|^$\ud800-\udfff]+(?![*+?{])/y;

function repeated(known: Known, operator: string, min: string | undefined): Known {
  if (operator === '?') return either(known, EMPTY);
  if (operator === '+' || Number(min) > 0) return { exact: null, needs: needsOf(known) };
  return ANY;
}

function either(a: Known, b: Known): Known {
  if (a.exact !== null && b.exact !== null && a.exact.length + b.exact.length <= MAX_EXACT) {
    return { exact: [...new Set([...a.exact, ...b.exact])], needs: NOTHING };
  }
  const needs = [...needsOf(a), ...needsOf(b)];
  const open = needs.some((group) => group.length === 0) || needs.length > MAX_GROUPS;
  return { exact: null, needs: open ? NOTHING : needs };
}

function product(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  const [tail] = tails;
  // One tail keeps different heads different, as all of them end alike.
  if (tails.length === 1 && tail !== undefined && heads.length <= MAX_EXACT) {
    return tail === '' ? heads : heads.map((head) => head + tail);
  }
  if (heads.length * tails.length > MAX_EXACT) return null;
  return [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))];
}

function allOf(a: RequiredLiterals, b: RequiredLiterals): RequiredLiterals {
  if (a.length * b.length > MAX_PRODUCT) return stronger(a, b);
  return a.flatMap((left) => b.map((right) => [...left, ...right]));
}

/** Of two requirements that cannot both be kept, the one whose weakest group says more. */
function stronger(a: RequiredLiterals, b: RequiredLiterals): RequiredLiterals {
  return weakest(a) >= weakest(b) ? a : b;
}

function weakest(needs: RequiredLiterals): number {
  return Math.min(...needs.map((group) => Math.max(0, ...group.map((literal) => literal.length))));
}
