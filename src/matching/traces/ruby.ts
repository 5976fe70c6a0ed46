import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser } from './trace.ts';

// order.rb:3:in `city' | <internal:/usr/lib/ruby/kernel_require.rb>:85:in `require' | (eval):1:in 'x'
const PLACE = String.raw`(?<file><internal:[^\s>]{1,300}>|\(eval[^)]{0,200}\)|[^\s:()<>]{1,300}):(?<line>\d{1,7}):in [\x60'](?<fn>[^'\x60]{1,200})'`;
//   5: from app.rb:1:in `<main>'
const FRAME = new RegExp(String.raw`^\s{0,8}(?:\d{1,5}: )?(?:from )?${PLACE}`);
// order.rb:3:in `city': undefined method `city' for nil:NilClass (NoMethodError)
const HEAD = new RegExp(String.raw`^${PLACE}: (?<message>.*) \((?<type>[A-Z][\w:]{0,150})\)$`);
// The message runs over several lines; its class stands at the end of the first.
const OPEN_HEAD = new RegExp(String.raw`^${PLACE}: (?<message>\S.*)$`);
// Errno::ECONNREFUSED: Connection refused - connect(2), above its backtrace, behind a logger's prefix
const LOGGED =
  /^(?:[A-Z], \[[^\]]{1,80}\] {1,2}[A-Z]{4,7} -- [^:]{0,60}: )?(?<type>(?:[A-Z]\w{0,60}::){0,6}[A-Z]\w{0,60})(?:: (?<message>.*)| \((?<bracketed>.*)\):?)$/;

/** Ruby: the uncaught exception first with its backtrace, then each `cause` with its own. */
export const ruby: TraceParser = {
  language: 'ruby',
  parse(lines): Trace | undefined {
    if (!lines.some((line) => FRAME.test(line.text))) return undefined;
    const chain: ChainedError[] = [];
    lines.forEach((line, index) => {
      const link = linkOf(line.text, lines[index + 1]);
      if (link !== undefined && chain.length < MAX_CHAIN) chain.push({ ...link, line: index });
    });
    if (chain.length === 0) return undefined;
    return { language: 'ruby', chain, frames: readFrames(lines, [FRAME]) };
  },
};

function linkOf(
  text: string,
  next: Line | undefined,
): { readonly type: string | null; readonly message: string } | undefined {
  const head = HEAD.exec(text)?.groups ?? OPEN_HEAD.exec(text)?.groups;
  if (head !== undefined) return { type: head['type'] ?? null, message: head['message'] ?? '' };
  if (next === undefined || !FRAME.test(next.text)) return undefined;
  const logged = LOGGED.exec(text)?.groups;
  if (logged === undefined) return undefined;
  return {
    type: logged['type'] ?? null,
    message: logged['message'] ?? logged['bracketed'] ?? '',
  };
}
