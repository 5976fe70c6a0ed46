import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME = /^\s*at (?:[\w$.]+\/)?[\w$.<>]+\([\w$ .-]+(?:\.(?:java|kt|scala|groovy))?(?::\d+)?\)/;
//   at java.base/java.net.Socket.connect(Socket.java:633) | at app//com.acme.Api.get(Native Method)
const PLACE =
  /^\s*at (?:[\w$.@-]{0,100}\/){0,2}(?<fn>[\w$.<>]{1,300})\((?:(?<file>[\w$-]{1,200}\.(?:java|kt|scala|groovy))(?::(?<line>\d{1,7}))?|[\w ]{1,40})\)/;
const CAUSE = /^\s*Caused by: /;
const SUPPRESSED = /^\s*Suppressed: /;
const HEAD = /^(?:Exception in thread "[^"]*" )?(?:[\w$]+\.)+[A-Z][\w$]*(?:: |$)/;

/**
 * Java and Kotlin: the outermost first, each "Caused by" one step nearer to the root. What was
 * suppressed, with causes of its own indented below it, happened beside the chain. "... n more"
 * stands for the enclosing trace's frames, which were printed already.
 */
export const java: TraceParser = {
  language: 'java',
  parse(lines): Trace | undefined {
    const first = lines.findIndex((line) => FRAME.test(line.text));
    const causes = lines.some((line) => CAUSE.test(line.text));
    if (first < 0 && !causes) return undefined;
    const chain: ChainedError[] = [];
    let suppressedAt = Number.POSITIVE_INFINITY;
    lines.forEach((line, index) => {
      if (SUPPRESSED.test(line.text)) suppressedAt = Math.min(suppressedAt, indent(line.text));
      const cause = CAUSE.test(line.text);
      if (cause && indent(line.text) >= suppressedAt) return;
      if (cause) suppressedAt = Number.POSITIVE_INFINITY;
      if (cause || (HEAD.test(line.text) && chain.length === 0)) {
        chain.push({ ...typedMessage(line.text), line: index });
      }
    });
    return { language: 'java', chain: chain.slice(-MAX_CHAIN), frames: readFrames(lines, [PLACE]) };
  },
};

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
