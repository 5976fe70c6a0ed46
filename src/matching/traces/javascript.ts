import type { ChainedError } from '../report.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME =
  /^\s*at (?:async |new )?.{0,300}(?:\(|^|\s)(?:file:\/\/|node:|\/|[A-Za-z]:\\|webpack|https?:|<anonymous>|\[eval\]).{0,400}:?\d*\)?/;
const CAUSE = /^\s*\[(?:cause|errors|lastError|originalError|parent|original)\]: |^\s*Caused by: /;
const HEAD =
  /^\s*(?:Uncaught |Unhandled |\w{1,40}: |.{1,60}\[)?(?:[A-Z]\w*)?(?:Error|Exception|Rejection)\b(?: \[\w+\])?:/;

/** Node.js and browsers: the thrown error first, `[cause]:` lines one step nearer to the root. */
export const javascript: TraceParser = {
  language: 'javascript',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => FRAME.test(line.text) && line.kind === 'frame')) return undefined;
    const chain: ChainedError[] = [];
    lines.forEach((line, index) => {
      const cause = CAUSE.test(line.text);
      if (cause || (chain.length === 0 && line.kind !== 'source' && HEAD.test(line.text))) {
        chain.push({ ...typedMessage(line.text), line: index });
      }
    });
    return { language: 'javascript', chain: chain.slice(-MAX_CHAIN) };
  },
};
