import type { UnwrappedLine } from './structured-log.ts';

/** Shorter lines hold one message at most. */
const MIN_CHARS = 60;

/** `\\n` as two characters, before what follows a line break in a trace or at the end. */
const WRITTEN_BREAK = /\\r?\\n|\\n(?=\s|\\t|at |Caused by|Traceback|File |$|")/;
const ALL_BREAKS = /(?:\\r)?\\n/g;

/** Where a trace had its line breaks before somebody's screen or alert turned them into spaces. */
const LOST_BREAK =
  /\s(?=at (?:async |new )?[\w$.<>[\]/ ]{1,200}\((?:[^()\s]{1,300}:\d+|Native Method|Unknown Source|<anonymous>))|\s(?=Caused by: |\.\.\. \d+ more|File "[^"]{1,300}", line \d+)/;

/**
 * Gives a trace that was flattened into one line its line breaks back: those written as `\n` in a
 * quoted string, and those that became spaces before frames and causes.
 * @returns null when the line is no flattened trace
 */
export function splitFlattened(
  line: string,
  level: string | null,
): readonly UnwrappedLine[] | null {
  if (line.length < MIN_CHARS) return null;
  const lines = WRITTEN_BREAK.test(line)
    ? unquoted(line)
        .replaceAll(ALL_BREAKS, '\n')
        .replaceAll('\\t', '\t')
        .replaceAll('\\"', '"')
        .split('\n')
    : line.split(LOST_BREAK);
  return lines.length < 3 ? null : lines.map((text) => ({ text, level }));
}

function unquoted(line: string): string {
  return /^\s*".*",?\s*$/.test(line) ? line.replace(/^\s*"|",?\s*$/g, '') : line;
}
