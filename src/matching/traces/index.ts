import type { Line } from '../read-lines.ts';
import type { ChainedError, Language } from '../report.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import type { TraceParser } from './trace.ts';

/**
 * Order = priority: formats whose frames nothing else prints come first, JavaScript last since its
 * `at` frames resemble Java's.
 */
const PARSERS: readonly TraceParser[] = [python, rust, go, java, javascript];

/** The first format that recognises the lines; an unknown one has no chain. */
export function readTrace(lines: readonly Line[]): {
  readonly language: Language | null;
  readonly chain: readonly ChainedError[];
} {
  for (const parser of PARSERS) {
    const trace = parser.parse(lines);
    if (trace !== undefined) return trace;
  }
  return { language: null, chain: [] };
}
