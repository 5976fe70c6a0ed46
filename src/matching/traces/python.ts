import { kindOfLine } from '../line-kind.ts';
import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

const FRAME = /^\s*(?:\|\s*)?File "[^"]+", line \d+/;
const PLACE =
  /^[\s|]{0,80}File "(?<file>[^"]{1,400})", line (?<line>\d{1,9})(?:, in (?<fn>.{1,200}))?/;
const OPENING = /Traceback \(most recent call last\)/;
// pytest's own form: "E   KeyError: 'x'"
const PYTEST = /^E {2,}(?=[\w.]*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Timeout)\b)/;
// Exception groups indent by "  | " and part their members by "  +---------------- 2 ------------"
const MARGIN = /^ {2,60}\| /;
const MEMBER = /^ {2,60}\+-[+-]{0,20}-{4,40}/;

/**
 * Python prints the root cause first: each block ends in its exception, later blocks were raised
 * because of it ("direct cause") or while handling it. A group comes before its members, of which
 * the first is the root.
 */
export const python: TraceParser = {
  language: 'python',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => FRAME.test(line.text) || OPENING.test(line.text))) return undefined;
    return { language: 'python', chain: chainOf(lines), frames: readFrames(lines, [PLACE]) };
  },
};

function chainOf(lines: readonly Line[]): ChainedError[] {
  const found: ChainedError[] = [];
  const members: ChainedError[] = [];
  let inBlock = false;
  let inGroup = false;
  lines.forEach((line, index) => {
    const opens = opening(line.text);
    if (opens !== null) {
      inBlock = true;
      inGroup ||= opens === 'member';
    } else if (PYTEST.test(line.text)) found.push(read(line, index));
    else if (inBlock && endsBlock(line)) {
      inBlock = false;
      inGroup &&= MARGIN.test(line.text);
      (inGroup ? members : found).push(read(line, index));
    }
  });
  return [...found.reverse(), ...members.slice(0, MAX_CHAIN).reverse()].slice(-MAX_CHAIN);
}

function opening(text: string): 'member' | 'block' | null {
  if (MEMBER.test(text)) return 'member';
  return OPENING.test(text) || FRAME.test(text) ? 'block' : null;
}

/** The first line after the frames that is not indented like one names the exception. */
function endsBlock(line: Line): boolean {
  const text = line.text.replace(MARGIN, '');
  const kind = text === line.text ? line.kind : kindOfLine(text, null);
  return /^[^\s|]/.test(text) && kind !== 'source' && kind !== 'blank';
}

function read(line: Line, index: number): ChainedError {
  return { ...typedMessage(line.text.replace(MARGIN, '').replace(PYTEST, '')), line: index };
}
