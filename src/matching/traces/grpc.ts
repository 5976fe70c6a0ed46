import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { MAX_CHAIN, type Trace, type TraceParser } from './trace.ts';

const STATUS =
  '(?:CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED)';
const PATTERNS: readonly RegExp[] = [
  // grpc-js: Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED
  new RegExp(`(?:^|[:\\s])\\d{1,2} (?<status>${STATUS}): (?<message>.*)`),
  // grpc-java: io.grpc.StatusRuntimeException: UNAVAILABLE: io exception
  new RegExp(
    `\\bio\\.grpc\\.Status(?:Runtime)?Exception: (?<status>${STATUS})(?:: (?<message>.*))?$`,
  ),
  // grpc-go: reserve stock: rpc error: code = Unavailable desc = transport is closing
  /\brpc error: code = (?<status>\w{2,30}) desc = (?<message>.*)/,
];
// grpcio: <_InactiveRpcError of RPC that terminated with:, then status = and details = below
const GRPCIO = /<_\w{1,40} of RPC that terminated with:/;
const GRPCIO_STATUS = /^\s{0,8}status = StatusCode\.(\w{2,30})$/;
const GRPCIO_DETAILS = /^\s{0,8}details = "(.*)"?$/;
/** Languages whose traces carry a status. */
const HOSTS: readonly TraceParser[] = [python, java, javascript];

/**
 * gRPC's status, alone in a log or at the head of the trace of its client's language, whose chain it
 * then joins: a cause that Java prints below it stays the root.
 */
export const grpc: TraceParser = {
  language: 'grpc',
  parse(lines): Trace | undefined {
    const status = statusOf(lines);
    if (status === undefined) return undefined;
    const host = hostOf(lines);
    if (host === undefined) return { language: 'grpc', chain: [status.link], frames: [] };
    const at = host.chain.findIndex(({ line }) => line === status.head);
    // The trace is of another error than the status.
    if (at < 0) return undefined;
    const head = host.chain[at];
    const below = status.link.line === status.head || head === undefined ? [] : [head];
    const chain = [...host.chain.slice(0, at), ...below, status.link, ...host.chain.slice(at + 1)];
    return { language: 'grpc', chain: chain.slice(-MAX_CHAIN), frames: host.frames };
  },
};

interface Status {
  /** Line that the trace's chain knows. */
  readonly head: number;
  readonly link: ChainedError;
}

function statusOf(lines: readonly Line[]): Status | undefined {
  for (const [line, { text }] of lines.entries()) {
    for (const pattern of PATTERNS) {
      const found = pattern.exec(text)?.groups;
      if (found === undefined) continue;
      const link = { type: found['status'] ?? null, message: found['message'] ?? '', line };
      return { head: line, link };
    }
    if (GRPCIO.test(text)) return grpcioStatus(lines, line);
  }
  return undefined;
}

function grpcioStatus(lines: readonly Line[], head: number): Status | undefined {
  const type = GRPCIO_STATUS.exec(lines[head + 1]?.text ?? '')?.[1];
  const details = GRPCIO_DETAILS.exec(lines[head + 2]?.text ?? '')?.[1];
  if (type === undefined || details === undefined) return undefined;
  return { head, link: { type, message: details.replace(/"$/, ''), line: head + 2 } };
}

function hostOf(lines: readonly Line[]): Trace | undefined {
  for (const parser of HOSTS) {
    const trace = parser.parse(lines);
    if (trace !== undefined) return trace;
  }
  return undefined;
}
