import { cleanLines, MAX_LINES } from './clean.ts';
import { kindOfLine, type LineKind } from './line-kind.ts';
import { stripLogPrefix } from './log-prefix.ts';
import { unwrapLogLine } from './structured-log.ts';

/** One line of a paste, cleaned and understood. */
export interface Line {
  /** What the program printed, without the prefixes of loggers and CI systems. */
  readonly text: string;
  /** With its prefixes, for regexes that count on one. */
  readonly full: string;
  /** Lower-case level that a prefix or wrapper carried. */
  readonly level: string | null;
  readonly kind: LineKind;
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
  const { text, level } = stripLogPrefix(full);
  const opened = unwrapLogLine(text);
  if (opened === null) return [{ text, full, level, kind: kindOfLine(text, level) }];
  return opened.map((inner) => {
    const stripped = stripLogPrefix(inner.text);
    const innerLevel = stripped.level ?? inner.level ?? level;
    return {
      text: stripped.text,
      full: inner.text,
      level: innerLevel,
      kind: kindOfLine(stripped.text, innerLevel),
    };
  });
}
