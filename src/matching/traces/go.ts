import { type Trace, type TraceParser, typedMessage } from './trace.ts';

const PANIC = /^(?:panic|fatal error): /;
const GOROUTINE = /^goroutine \d+ \[/;

/** Go: `panic:` or `fatal error:` first, goroutines after it. */
export const go: TraceParser = {
  language: 'go',
  parse(lines): Trace | undefined {
    const index = lines.findIndex((line) => PANIC.test(line.text));
    const line = lines[index];
    if (line === undefined || !lines.some((other) => GOROUTINE.test(other.text))) return undefined;
    return {
      language: 'go',
      chain: [{ ...typedMessage(line.text.replace(PANIC, '')), line: index }],
    };
  },
};
