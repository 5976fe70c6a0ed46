/** Largest JSON line that is parsed, in characters: logs cut longer ones anyway. */
const MAX_JSON_CHARS = 64_000;
const MAX_DEPTH = 4;
const MAX_VALUES = 24;
const MAX_ITEMS = 5;

/**
 * Where loggers put the words, lower case (pino, winston, logback, structlog, zap, Serilog, NLog,
 * Docker, GCP, ECS, Datadog, OpenTelemetry, Rust's tracing).
 */
const MESSAGE_KEYS = words(
  'message msg log event text textpayload @message short_message body @m @mt renderedmessage',
);
const STACK_KEYS = words(
  'stack stack_trace stacktrace exc_info exception traceback trace error.stack_trace error.stack',
  'exception.stacktrace full_message @x',
);
const ERROR_KEYS = words(
  'error err cause reason errors detail details jsonpayload error.message exception.message',
  'attributes fields',
);
const CODE_KEYS = words(
  'code errno sqlstate status statuscode name type error.type error.kind exception.type exit_code',
);
/** How Node prints the two that readers know in another case. */
const PRINTED: Readonly<Record<string, string>> = {
  sqlstate: 'sqlState',
  statuscode: 'statusCode',
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' '));
}

export interface UnwrappedLine {
  readonly text: string;
  /** Lower-case level that the wrapper said, if any. */
  readonly level: string | null;
  /** True for a line that stays although what it says follows unwrapped. */
  readonly wraps?: true;
}

/**
 * Opens a JSON or logfmt log line into the lines that the program meant to print: message, error,
 * stack with its real line breaks, codes as `code: X`.
 * @returns null when the line is no such wrapper, so that it stands for itself
 */
export function unwrapLogLine(line: string): readonly UnwrappedLine[] | null {
  const start = line.indexOf('{');
  const trimmed = line.trimEnd();
  if (start >= 0 && start < 200 && trimmed.endsWith('}') && trimmed.length <= MAX_JSON_CHARS) {
    const object = lowerKeys(parseObject(trimmed.slice(start)));
    const isRecord = object !== null && MESSAGE_KEYS.some((key) => key in object);
    if (object !== null && (start === 0 || isRecord)) {
      const inner = unwrapObject(object);
      // What stands before the object is the program's own: `fatal: [web1]: FAILED! => {...}`. And
      // an object that no logger wrote is an answer's body: `{"detail":[{"loc":["body","qty"],...`.
      const isWrapper = start === 0 && (isRecord || levelOf(object) !== null);
      return isWrapper || inner === null ? inner : [{ text: trimmed, level: null }, ...inner];
    }
  }
  if (start === 0) return unwrapCutJson(trimmed);
  return unwrapLogfmt(trimmed);
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    // Not JSON after all: the line stands for itself.
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys in lower case, as loggers do not agree on it; the first of two wins. */
function lowerKeys<T extends Record<string, unknown> | null>(
  object: T,
): T | Record<string, unknown> {
  if (object === null) return object;
  const lowered: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(object)) lowered[key.toLowerCase()] ??= value;
  return lowered;
}

function unwrapObject(object: Record<string, unknown>): UnwrappedLine[] | null {
  const found: string[] = [];
  collect(object, 0, found);
  if (found.length === 0) return null;
  const level = levelOf(object);
  const lines: string[] = [];
  for (const text of found) {
    // A stack that begins with the message says it once.
    if (lines.some((line) => line === text)) continue;
    lines.push(...text.split(/\r?\n/));
  }
  return lines.map((text) => ({ text, level }));
}

function collect(object: Record<string, unknown>, depth: number, found: string[]): void {
  for (const key of [...MESSAGE_KEYS, ...ERROR_KEYS, ...STACK_KEYS]) {
    collectValue(object[key], depth, found);
  }
  for (const key of CODE_KEYS) {
    const value = object[key];
    const name = PRINTED[key] ?? key;
    if (typeof value === 'string' && value.length > 0) found.push(`${name}: '${value}'`);
    else if (typeof value === 'number') found.push(`${name}: ${value}`);
  }
}

function collectValue(value: unknown, depth: number, found: string[]): void {
  if (found.length >= MAX_VALUES || depth > MAX_DEPTH) return;
  if (typeof value === 'string' && value.length > 0) found.push(value);
  else if (isObject(value)) collect(lowerKeys(value), depth + 1, found);
  else if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_ITEMS)) collectValue(item, depth + 1, found);
  }
}

/** pino's numbers: 10 trace, 20 debug, 30 info, 40 warn, 50 error, 60 fatal. */
const PINO: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

function levelOf(object: Record<string, unknown>): string | null {
  const level =
    object['level'] ?? object['severity'] ?? object['log.level'] ?? object['lvl'] ?? object['@l'];
  if (typeof level === 'number') return PINO[level] ?? null;
  return typeof level === 'string' ? level.toLowerCase() : null;
}

// "message":"connect ECONNREFUSED\n    at ..." in a line that was cut before its closing brace
const CUT_FIELD =
  /"(?:message|msg|log|error|err|stack|stack_trace|exc_info|exception|traceback)"\s*:\s*"((?:[^"\\]|\\.){1,20000})"?/g;

function unwrapCutJson(line: string): UnwrappedLine[] | null {
  const values = [...line.matchAll(CUT_FIELD)].map((match) => unescapeJson(match[1] ?? ''));
  if (values.length === 0) return null;
  return values.flatMap((value) => value.split(/\r?\n/)).map((text) => ({ text, level: null }));
}

function unescapeJson(body: string): string {
  return body.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, hex: string | undefined, char: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (char === 'n') return '\n';
      if (char === 't') return '\t';
      return char === 'r' ? '' : char;
    },
  );
}

// level=error msg="query failed" err="dial tcp 10.0.0.1:5432: connect: connection refused"
const LOGFMT_FIELD =
  /(?:^|\s)(?:msg|message|err|error|reason|stack|stacktrace|exception)=(?:"((?:[^"\\]|\\.){1,20000})"|(\S{1,500}))/g;

function unwrapLogfmt(line: string): UnwrappedLine[] | null {
  if (!/(?:^|\s)(?:msg|err|error|message)=/.test(line)) return null;
  const values = [...line.matchAll(LOGFMT_FIELD)].map((match) =>
    unescapeJson(match[1] ?? match[2] ?? ''),
  );
  if (values.length === 0) return null;
  const level = /(?:^|\s)(?:level|lvl|severity)="?(\w{3,9})/.exec(line)?.[1]?.toLowerCase() ?? null;
  const inner = values.flatMap((value) => value.split(/\r?\n/));
  return [{ text: line, level, wraps: true }, ...inner.map((text) => ({ text, level }))];
}
