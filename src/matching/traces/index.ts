import type { Line } from '../read-lines.ts';
import type { Language } from '../report.ts';
import { build } from './build.ts';
import { cpp } from './cpp.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { grpc } from './grpc.ts';
import { infra } from './infra.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { shell } from './shell.ts';
import { sql } from './sql.ts';
import type { Trace, TraceParser } from './trace.ts';

/**
 * Order = priority: formats whose lines nothing else prints come first, each with the reason of its
 * place.
 */
export const PARSERS: readonly TraceParser[] = [
  // Reads the traces of its clients' languages itself, and only those with a status.
  grpc,
  // Their frames resemble no other's.
  python,
  rust,
  go,
  ruby,
  // Before Java: frames without a place, "at A.B(String s)", look like Java's.
  dotnet,
  java,
  // After Java: "at" frames with any path.
  javascript,
  // After JavaScript, whose traces may quote a warning of PHP's form.
  php,
  // Formats of one line each: behind all that print frames, which may quote them.
  cpp,
  // Before the shell: Ansible and Docker quote the shell's lines inside their own.
  infra,
  sql,
  // Before the build tools: what the shell says is why make or npm gave up.
  shell,
  build,
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
