import type { ChainedError } from '../report.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME = /^\s*at (?:[\w$.]+\/)?[\w$.<>]+\([\w$ .-]+(?:\.(?:java|kt|scala|groovy))?(?::\d+)?\)/;
const CAUSE = /^\s*Caused by: /;
const SUPPRESSED = /^\s*Suppressed: /;
const HEAD = /^(?:Exception in thread "[^"]*" )?(?:[\w$]+\.)+[A-Z][\w$]*(?:: |$)/;

/** Java and Kotlin: the outermost first, each "Caused by" one step nearer to the root. */
export const java: TraceParser = {
  language: 'java',
  parse(lines): Trace | undefined {
    const first = lines.findIndex((line) => FRAME.test(line.text));
    const causes = lines.some((line) => CAUSE.test(line.text));
    if (first < 0 && !causes) return undefined;
    const chain: ChainedError[] = [];
    lines.forEach((line, index) => {
      if (SUPPRESSED.test(line.text)) return;
      const opens = HEAD.test(line.text) && (chain.length === 0 || CAUSE.test(line.text));
      if (opens || CAUSE.test(line.text)) chain.push({ ...typedMessage(line.text), line: index });
    });
    return { language: 'java', chain: chain.slice(-MAX_CHAIN) };
  },
};
