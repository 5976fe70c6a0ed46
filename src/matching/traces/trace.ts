import type { Line } from '../read-lines.ts';
import type { ChainedError, Language, StackFrame } from '../report.ts';

/** What a trace parser reads out of the lines. */
export interface Trace {
  readonly language: Language;
  /** Outermost error first, root cause last; at most {@link MAX_CHAIN}. */
  readonly chain: readonly ChainedError[];
  /** In the order printed; at most {@link MAX_FRAMES}. */
  readonly frames: readonly StackFrame[];
}

/** Longest chain kept. */
export const MAX_CHAIN = 16;

/** Most frames kept: deep recursion prints thousands that say nothing new. */
export const MAX_FRAMES = 50;

/** One format of stack trace or tool output. */
export interface TraceParser {
  readonly language: Language;
  /** Undefined when the lines are not of this format. Linear; never throws. */
  parse(lines: readonly Line[]): Trace | undefined;
}

// "com.acme.api.FooException: text", "TypeError [ERR_X]: text", "requests.exceptions.Timeout: text"
const TYPED =
  /^\s*(?:(?:Uncaught|Unhandled exception\.|Exception in thread "[^"]{0,80}"|Caused by:|Suppressed:|\[cause\]:|--->|\w{1,40}:)\s+){0,3}((?:[\w$]+(?:\.|::|\/|\\)){0,12}_?[A-Z][\w$]*)(?: \[[\w-]+\])?(?::(?: (.*))?|\s*)$/;

/** Splits "Type: message"; a line without a type is all message. */
export function typedMessage(text: string): { type: string | null; message: string } {
  const match = TYPED.exec(text.slice(0, 2_000));
  if (match?.[1] === undefined) return { type: null, message: text.trim() };
  return { type: match[1], message: (match[2] ?? '').trim() };
}
