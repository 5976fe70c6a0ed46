import { createServer } from 'node:net';

/** Ports a script may count on: `$PORT` and the nine after it. */
const PORTS_EACH = 10;
/** Below the range that kernels hand out for outgoing connections (Linux: 32768 and up). */
const LOWEST = 20_000;
const HIGHEST = 32_000;

let next = LOWEST + (process.pid % 1_000) * PORTS_EACH;

/**
 * Finds ten successive free TCP ports of 127.0.0.1 and returns the first; no two calls of one
 * process return the same.
 * @throws Error when none are left
 */
export async function freePorts(): Promise<number> {
  for (let tries = 0; tries < (HIGHEST - LOWEST) / PORTS_EACH; tries += 1) {
    const first = next;
    next = next + 2 * PORTS_EACH > HIGHEST ? LOWEST : next + PORTS_EACH;
    const ports = Array.from({ length: PORTS_EACH }, (_, index) => first + index);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
  throw new Error(`no ${PORTS_EACH} successive free ports between ${LOWEST} and ${HIGHEST}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
