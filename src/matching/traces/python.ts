import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME = /^\s*(?:\|\s*)?File "[^"]+", line \d+/;
const OPENING = /Traceback \(most recent call last\)/;
// pytest's own form: "E   KeyError: 'x'"
const PYTEST = /^E {2,}(?=[\w.]*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Timeout)\b)/;

/**
 * Python prints the root cause first: each block ends in its exception, later blocks were raised
 * because of it ("direct cause") or while handling it.
 */
export const python: TraceParser = {
  language: 'python',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => FRAME.test(line.text) || OPENING.test(line.text))) return undefined;
    const found: ChainedError[] = [];
    let inBlock = false;
    lines.forEach((line, index) => {
      if (OPENING.test(line.text) || FRAME.test(line.text)) inBlock = true;
      else if (PYTEST.test(line.text)) found.push(read(line, index));
      else if (inBlock && endsBlock(line)) {
        inBlock = false;
        found.push(read(line, index));
      }
    });
    return { language: 'python', chain: found.reverse().slice(-MAX_CHAIN) };
  },
};

/** The first line after the frames that is not indented like one names the exception. */
function endsBlock(line: Line): boolean {
  return /^\S/.test(line.text) && line.kind !== 'source' && line.kind !== 'blank';
}

function read(line: Line, index: number): ChainedError {
  return { ...typedMessage(line.text.replace(PYTEST, '')), line: index };
}
