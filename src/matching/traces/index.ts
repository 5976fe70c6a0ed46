import type { Line } from '../read-lines.ts';
import type { Language } from '../report.ts';
import { cpp } from './cpp.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import type { Trace, TraceParser } from './trace.ts';

/**
 * Order = priority: formats whose lines nothing else prints come first, each with the reason of its
 * place.
 */
export const PARSERS: readonly TraceParser[] = [
  // Their frames resemble no other's.
  python,
  rust,
  go,
  // Before Java: frames without a place, "at A.B(String s)", look like Java's.
  dotnet,
  java,
  // After Java: "at" frames with any path.
  javascript,
  // Diagnostics of one line each: behind all that print frames, which may quote them.
  cpp,
];

/** What is known of lines that no parser recognised. */
interface NoTrace {
  readonly language: Language | null;
  readonly chain: Trace['chain'];
  readonly frames: Trace['frames'];
}

/** The first format that recognises the lines; an unknown one has neither chain nor frames. */
export function readTrace(lines: readonly Line[]): NoTrace {
  for (const parser of PARSERS) {
    const trace = parser.parse(lines);
    if (trace !== undefined) return trace;
  }
  return { language: null, chain: [], frames: [] };
}
