/** Numbers in [0, 1). */
type Random = () => number;

/** Makes one paste; `real` are real ones to start from, at least one. */
type PasteKind = (random: Random, real: readonly string[]) => string;

/**
 * Pastes that nobody hopes for but somebody sends: each kind is aimed at one thing that the way
 * from a message to a match has to bear.
 */
export const PASTE_KINDS: Readonly<Record<string, PasteKind>> = {
  'random units': (random) =>
    many(random, 2_000, () => String.fromCharCode(Math.floor(random() * 0x1_0000))),
  'surrogates and marks': (random) => many(random, 800, () => oneOf(random, MARKS)),
  'bytes read as Latin-1': (random) =>
    many(random, 2_000, () => String.fromCharCode(Math.floor(random() * 256))),
  'a mutated paste': (random, real) => mutated(random, oneOf(random, real)),
  'spliced pastes': (random, real) =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      slice(random, oneOf(random, real)),
    ).join(oneOf(random, ['\n', '', '\r\n', '\n```\n', '\u2028'])),
  'nested JSON logs': (random, real) => nestedLog(random, slice(random, oneOf(random, real))),
  'a huge line': (random, real) =>
    oneOf(random, real)
      .replaceAll('\n', oneOf(random, [' ', '\\n', '\t']))
      .repeat(1 + Math.floor(random() * 20)),
  'an ANSI storm': (random, real) =>
    [...slice(random, oneOf(random, real))].map((char) => oneOf(random, ANSI) + char).join(''),
  'a repeated piece': (random) => oneOf(random, PIECES).repeat(1 + Math.floor(random() * 3_000)),
  'mixed pieces': (random) => many(random, 600, () => oneOf(random, PIECES)),
  'Markdown fences': (random, real) =>
    many(
      random,
      12,
      () => oneOf(random, FENCES) + slice(random, oneOf(random, real)).slice(0, 300),
    ),
  'Slack entities': (random, real) =>
    slice(random, oneOf(random, real))
      .split(' ')
      .map((word) => (random() < 0.4 ? oneOf(random, ENTITIES).replace('%', word) : word))
      .join(' '),
};

/** One paste of a random kind, with the kind's name. */
export function hostilePaste(random: Random, real: readonly string[]) {
  const [kind, make] = oneOf(random, Object.entries(PASTE_KINDS));
  return { kind, text: make(random, real) };
}

const MARKS = [
  ...[
    '\ud83d',
    '\ude00',
    '\ud800',
    '\udfff',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0301',
    '\ufffd',
    '\u0000',
  ],
  ...[
    '\u0130',
    '\u00df',
    '\u212a',
    '\u4e0d\u5b58\u5728',
    '\u{1f600}',
    'e\u0301',
    '\u2028',
    '\u0085',
    'Error: ',
    '\n',
  ],
];
const ANSI = [
  '',
  '',
  '',
  '\u001b[31m',
  '\u001b[0m',
  '\u001b[2K',
  '\u001b]8;;x\u0007',
  '\u001b[',
  '\u001b]',
  '[1;31m',
];
const FENCES = ['```', '```\n', '\n```js\n', '> ', '&gt; ', '`', '~~~\n', '* ', '    '];
const ENTITIES = [
  '&lt;%&gt;',
  '<https://a.b/%|%>',
  '<@U1%>',
  '<!here>%',
  '<#C1|%>',
  '&amp;lt;%',
  '<%',
  '<mailto:%|%>',
];
const PIECES = [
  ...[
    'a',
    'A',
    '0',
    '(',
    '[',
    '{',
    '"',
    "'",
    '\\',
    '/',
    ':',
    '-',
    '=',
    '.',
    ' ',
    '\t',
    '\n',
    '\r',
    '%s',
    '$',
  ],
  ...[
    'a@',
    '1.',
    '://',
    'x: ',
    '{"msg":"',
    'eyJ',
    'password=',
    'xoxb-',
    '-----BEGIN PRIVATE KEY-----',
    'token: ',
  ],
  ...[
    'Error: ',
    'error: ',
    'Caused by: ',
    'at a.b(c.js:1:1)',
    'File "a", line 1, in b',
    'panic: ',
    '\n    at ',
  ],
  ...[
    'connect ECONNREFUSED ',
    'Cannot find module ',
    'exit status 1',
    '2026-01-01T00:00:00Z ',
    'level=error msg="',
  ],
];

function oneOf<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

function many(random: Random, most: number, make: () => string): string {
  return Array.from({ length: Math.floor(random() * most) }, make).join('');
}

function slice(random: Random, text: string): string {
  const from = Math.floor(random() * text.length);
  return text.slice(from, from + Math.floor(random() * 3_000));
}

function mutated(random: Random, text: string): string {
  const units = [...text.slice(0, 6_000)];
  for (let change = 0; change < 1 + units.length / 50; change += 1) {
    const at = Math.floor(random() * units.length);
    const kind = random();
    if (kind < 0.4) units.splice(at, 1);
    else if (kind < 0.8) units.splice(at, 0, oneOf(random, PIECES));
    else units[at] = units[Math.floor(random() * units.length)] ?? '';
  }
  return units.join('');
}

function nestedLog(random: Random, text: string): string {
  let log: unknown = { level: 'error', msg: text, err: { stack: text, code: 'E1' } };
  for (let depth = 0; depth < Math.floor(random() * 8); depth += 1) {
    log = random() < 0.5 ? { message: JSON.stringify(log) } : { error: [log, { cause: log }] };
    if (JSON.stringify(log).length > 100_000) break;
  }
  const line = JSON.stringify(log);
  // Cut, as log collectors cut long lines.
  return random() < 0.3 ? line.slice(0, Math.floor(random() * line.length)) : line;
}
