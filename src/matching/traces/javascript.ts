import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME =
  /^\s*at (?:async |new )?.{0,300}(?:\(|^|\s)(?:file:\/\/|node:|\/|[A-Za-z]:\\|webpack|https?:|<anonymous>|\[eval\]).{0,400}:?\d*\)?/;
const PLACES = [
  //     at async main (file:///srv/app/index.js:3:7) | at /srv/app/index.js:1:1 | at [eval]:1:7
  /^\s{0,40}at (?:async )?(?:(?<fn>[^()]{1,200}(?:\[as [^\]]{1,100}\])?) \()?(?<file>(?:file:|node:|webpack|https?:|\/|[A-Za-z]:\\|\[eval\]|\.)[^()\s]{0,400}?):(?<line>\d{1,7})(?::\d{1,7})?\)?/,
  //     at Array.map (<anonymous>)
  /^\s{0,40}at (?:async )?(?<fn>[^()]{1,200}) \((?:<anonymous>|native|index \d+)\)/,
];
const CAUSE = /^\s*\[(?:cause|lastError|originalError|parent|original)\]: |^\s*Caused by: /;
const HEAD =
  /^\s*(?:Uncaught |Unhandled |\w{1,40}: |.{1,60}\[)?(?:[A-Z]\w*)?(?:Error|Exception|Rejection)\b(?: \[\w+\])?:/;
//   [errors]: [
const ERRORS = /^(\s*)\[errors\]: \[$/;
const BRACKETED = /^\s*(?:\[\w{1,20}\]: )?\[([A-Z].{0,1990})\](?:,| \{)?$/;
const MAX_LINK_CHARS = 2_000;
const NESTED = /^\s+\[?(?:[A-Z]\w*)?(?:Error|Exception)\b(?: \[\w+\])?:/;

/**
 * Node.js and browsers: the thrown error first, `[cause]:` lines one step nearer to the root. Of an
 * AggregateError's `[errors]` each is one; the first was tried first and is the root.
 */
export const javascript: TraceParser = {
  language: 'javascript',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => FRAME.test(line.text) && line.kind === 'frame')) return undefined;
    const chain: ChainedError[] = [];
    const gathered: ChainedError[] = [];
    let closing: string | null = null;
    lines.forEach((line, index) => {
      const list = ERRORS.exec(line.text);
      if (list !== null) closing = `${list[1] ?? ''}]`;
      else if (closing !== null && line.text.startsWith(closing)) closing = null;
      const inList = closing !== null && NESTED.test(line.text);
      if (inList) gathered.push(linkOf(line.text, index));
      else if (CAUSE.test(line.text) || (chain.length === 0 && opens(line.kind, line.text))) {
        chain.push(linkOf(line.text, index));
      }
    });
    return {
      language: 'javascript',
      chain: [...chain, ...gathered.slice(0, MAX_CHAIN).reverse()].slice(-MAX_CHAIN),
      frames: readFrames(lines, PLACES),
    };
  },
};

function opens(kind: string, text: string): boolean {
  return kind !== 'source' && HEAD.test(text);
}

/** Without a stack an error stands in brackets: "[cause]: [AggregateError: all failed] {". */
function linkOf(text: string, line: number): ChainedError {
  const bare = BRACKETED.exec(text.slice(0, MAX_LINK_CHARS));
  return { ...typedMessage(bare?.[1] ?? text), line };
}
