import type { Matcher } from '../src/matching/matcher.ts';
import { redact } from '../src/redaction/redact.ts';

/** What a text made to be slow cost. */
export interface HostileFigure {
  readonly name: string;
  readonly redactMs: number;
  readonly matchMs: number;
}

const CHARS = 100_000;
const REPEATS = 2;

/** Pieces that patterns of redaction, parsers and prefixes stumble over when they are repeated. */
const PIECES: readonly string[] = [
  ...[
    'a',
    ' ',
    '\n',
    '{',
    '"',
    '(',
    '$',
    '-',
    '=',
    '1.',
    'a@',
    'a:',
    '://a',
    '/a',
    '\\n',
    'é',
    '\u4e0d',
  ],
  ...[
    'eyJ-',
    'x: ',
    'password=',
    ' token: ',
    'xoxb-',
    '-----BEGIN PRIVATE KEY-----',
    '&sig=',
    '&lt;',
  ],
  ...[
    '\u001b[31m',
    '\ud83d\ude00',
    '\u202e',
    '{"msg":"',
    '<@U1|a>',
    '```\n',
    'Caused by: ',
    'at a.b(',
  ],
  ...['Error: ', 'connect ECONNREFUSED 127.0.0.1:1 ', 'error: connection refused\n', 'make: *** '],
];

/** Texts of 100 kB that repeat one piece, and the same cut into lines of 20,000 characters. */
export function hostileTexts(): (readonly [name: string, text: string])[] {
  return PIECES.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(CHARS / piece.length)).slice(0, CHARS);
    const lines = text.replaceAll('\n', ' ').match(/.{1,20000}/gsu) ?? [];
    return [
      [`${JSON.stringify(piece)} repeated`, text] as const,
      [`${JSON.stringify(piece)} in long lines`, lines.join('\n')] as const,
    ];
  });
}

/** Slowest first; the least of some repeats counts. */
export function measureHostile(matcher: Matcher): HostileFigure[] {
  const figures = hostileTexts().map(([name, text]) => ({
    name,
    redactMs: leastMs(() => redact(text)),
    matchMs: leastMs(() => matcher.match(text)),
  }));
  return figures.sort((a, b) => total(b) - total(a));
}

function total({ redactMs, matchMs }: HostileFigure): number {
  return redactMs + matchMs;
}

function leastMs(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
