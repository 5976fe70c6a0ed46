import { inspect, styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { AppError } from '../errors.ts';

type Style = Parameters<typeof styleText>[0];

/** How a stream wants its text. */
export interface Terminal {
  /** Columns to fill, 40 to 100: longer lines are hard to read, shorter ones cannot hold a card. */
  readonly width: number;
  paint(style: Style, text: string): string;
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/** Colours only for a person's terminal, never into a pipe or file; NO_COLOR is obeyed. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const colours = stream.isTTY === true && stream.hasColors();
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, stream.columns ?? MAX_WIDTH)),
    paint: (style, text) => (colours ? styleText(style, text) : text),
  };
}

/** Wraps prose to the width, every line indented; wide (CJK) characters count as two. */
export function wrap(text: string, indent: string, width: number): string {
  const room = Math.max(20, width - indent.length);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}

/** Wraps so that following lines stand under the first one's words. */
export function hanging(text: string, indent: string, width: number): string {
  const wrapped = wrap(text, `${indent}   `, width);
  return `${indent}${wrapped.slice(indent.length + 3)}`;
}

/** Says on standard error what happened and what to do next; a bug of ours keeps its stack. */
export function printError(error: unknown): void {
  if (error instanceof AppError) {
    process.stderr.write(`wayout: ${error.message}\n  ${error.hint}\n`);
    return;
  }
  process.stderr.write(`wayout: unexpected failure, please report it\n${inspect(error)}\n`);
}
