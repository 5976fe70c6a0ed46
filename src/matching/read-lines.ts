import { cleanLines, MAX_LINES } from './clean.ts';
import { splitFlattened } from './flattened-trace.ts';
import { kindOfLine, type LineKind } from './line-kind.ts';
import { stripLogPrefix } from './log-prefix.ts';
import { unwrapLogLine } from './structured-log.ts';

/** A sentence that quotes an error is short. */
const MAX_QUOTING_CHARS = 1_000;
const QUOTABLE: ReadonlySet<LineKind> = new Set(['cause', 'header', 'error']);

/** One line of a paste, cleaned and understood. */
export interface Line {
  /** What the program printed, without the prefixes of loggers and CI systems. */
  readonly text: string;
  /** With its prefixes, for regexes that count on one. */
  readonly full: string;
  /** Lower-case level that a prefix or wrapper carried. */
  readonly level: string | null;
  readonly kind: LineKind;
  /** True for a log line that stays although what it says follows, opened into lines. */
  readonly wraps?: true;
}

/**
 * Reads a paste into lines: Slack mark-up and colours removed, JSON and logfmt logs opened, log
 * prefixes stripped, each line's kind told. Linear in the text; at most {@link MAX_LINES} lines.
 */
export function readLines(paste: string): Line[] {
  const lines: Line[] = [];
  for (const full of cleanLines(paste)) {
    for (const line of readLine(full)) {
      if (lines.length >= 2 * MAX_LINES) return lines;
      lines.push(line);
    }
  }
  return lines;
}

function readLine(full: string): Line[] {
  const { text: said, level } = stripLogPrefix(full);
  const text = quotedError(said) ?? said;
  const opened = unwrapLogLine(text) ?? splitFlattened(text, level);
  if (opened === null) return [{ text, full, level, kind: kindOfLine(text, level) }];
  return opened.map((inner) => {
    const stripped = stripLogPrefix(inner.text);
    const innerLevel = stripped.level ?? inner.level ?? level;
    return {
      text: stripped.text,
      full: inner.text,
      level: innerLevel,
      ...(inner.wraps === true
        ? { kind: 'wrapper', wraps: true }
        : { kind: kindOfLine(stripped.text, innerLevel) }),
    };
  });
}

/** "seeing `ConnectionRefusedError: [Errno 111] ...` on two hosts": the error is what is quoted. */
const INLINE_CODE = /(?<![\w`])`(?! )([^`]{20,600})(?<! )`(?![\w`])/;

function quotedError(text: string): string | null {
  const quoted = INLINE_CODE.exec(text.slice(0, MAX_QUOTING_CHARS))?.[1];
  if (quoted === undefined) return null;
  return QUOTABLE.has(kindOfLine(quoted, null)) ? quoted : null;
}
