import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

// panic: x | fatal error: x | 	panic: x (a panic while panicking) | http: panic serving 10.0.0.1:1: x
const PANIC = /^\s*(?:panic|fatal error): |^http: panic serving \S{1,100}: /;
const GOROUTINE = /^goroutine \d{1,12} \[/;
// " [recovered]" and, since 1.23, " [recovered, repanicked]"
const RECOVERED = / \[recovered(?:, repanicked)?\]$/;
// main.main() | net/http.(*conn).serve.func1({0x6a2ac0, 0xc0}) | created by main.main in goroutine 1
const FUNCTION =
  /^(?:created by )?(?<fn>[\w./*()[\]{}$-]{1,300}?)(?:\((?:0x|\.\.\.|\{|\)|"|_)| in |$)/;
// 	/srv/app/main.go:11 +0x1d
const PLACE = /^\s+(?<file>\S{1,300}\.go):(?<line>\d{1,7})(?: \+0x[0-9a-f]{1,16})?$/;

/**
 * Go: `panic:` or `fatal error:` first, goroutines after it. A panic that a recover passed on is
 * printed first and is the root of those below it.
 */
export const go: TraceParser = {
  language: 'go',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => GOROUTINE.test(line.text))) return undefined;
    const chain: ChainedError[] = [];
    const seen = new Set<string>();
    lines.forEach((line, index) => {
      if (!PANIC.test(line.text) || chain.length >= MAX_CHAIN) return;
      const message = line.text.replace(PANIC, '').replace(RECOVERED, '');
      if (seen.has(message)) return;
      seen.add(message);
      chain.push({ ...typedMessage(message), line: index });
    });
    if (chain.length === 0) return undefined;
    const frames = readFrames(lines, [PLACE, FUNCTION]).filter(({ file }) => file !== null);
    return { language: 'go', chain: chain.reverse(), frames };
  },
};
