import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

// [24-Nov-2026 12:33:19] PHP Fatal error:  Uncaught Error: x in /srv/a.php:3 | <b>Warning</b>:  y in a.php on line 2
const NOTICE =
  /^(?:\[[^\]]{1,60}\] )?(?:PHP message: )?(?:PHP )?(?:<br \/>\s?)?(?:<b>)?(?<level>(?:Recoverable f|Catchable f|F)atal error|Parse error|Core error|Compile error|Warning|Notice|Deprecated)(?:<\/b>)?: {1,2}(?:Uncaught (?:exception )?)?/;
// Error: Call to a member function email() on null in /srv/prop.php:2
const THROWN = /^[A-Z][\w\\]{0,150}: .{0,1500} in [^\s:]{1,300}\.php:\d{1,7}$/;
// Next RuntimeError: order not saved in /srv/a.php:9
const NEXT = /^Next (?=[A-Z\\][\w\\]{0,150}(?:: | in ))/;
// {"exception":"[object] (Error(code: 0): Call to a member function save() on null at /srv/pdo.php:2)"}
const MONOLOG =
  /\{"exception":"\[object\] \((?<type>[\w\\]{1,150})\(code: [^)]{0,12}\): (?<message>.*)/;
const PLACED =
  /\bin (?:<b>)?[^\s<]{1,300}(?:<\/b>)?(?::\d{1,7}$| on line (?:<b>)?\d)|Command line code/;
const FATAL = /fatal|Parse|Core|Compile/i;

const FRAMES = [
  // #0 /srv/shop/prop.php(3): Invoice->mail()
  /^#\d{1,4} (?<file>[^\s(]{1,300})\((?<line>\d{1,7})\): (?<fn>[^\s(]{1,200})/,
  // #1 [internal function]: {closure}(Object(Order))
  /^#\d{1,4} \[internal function\]: (?<fn>[^\s(]{1,200})/,
  // (Error(code: 0): x at /srv/kiosk/pdo.php:2)
  /\(code: [^)]{0,12}\): .{0,400}? at (?<file>\/[^\s:]{1,300}):(?<line>\d{1,7})\)/,
  // ... in /srv/kiosk/export.php on line 4 | ... in /srv/kiosk/export.php:4
  /^(?:PHP |\[|<b>|<br|[A-Z]).{0,500}? in (?:<b>)?(?<file>\/[^\s:<]{1,300})(?:<\/b>)?(?::| on line (?:<b>)?)(?<line>\d{1,7})/,
];

/**
 * PHP: a fatal error, uncaught exception or, when there is neither, a warning. Of an exception with
 * previous ones the innermost is printed first, each "Next" wraps the one above it.
 */
export const php: TraceParser = {
  language: 'php',
  parse(lines): Trace | undefined {
    const chain: ChainedError[] = [];
    let warning: ChainedError | undefined;
    lines.forEach((line, index) => {
      const link = linkOf(line.text);
      if (link === undefined) return;
      const placed = { type: link.type, message: link.message, line: index };
      if (link.kind === 'warning') warning ??= placed;
      else if (chain.length === 0 || link.kind === 'next') chain.push(placed);
    });
    const links = chain.length > 0 || warning === undefined ? chain.slice(0, MAX_CHAIN) : [warning];
    if (links.length === 0) return undefined;
    return { language: 'php', chain: links.reverse(), frames: readFrames(lines, FRAMES) };
  },
};

interface Link {
  readonly kind: 'fatal' | 'warning' | 'next';
  readonly type: string | null;
  readonly message: string;
}

function linkOf(text: string): Link | undefined {
  if (NEXT.test(text)) return { kind: 'next', ...typedMessage(text.replace(NEXT, '')) };
  const logged = MONOLOG.exec(text)?.groups;
  if (logged !== undefined) {
    return {
      kind: 'fatal',
      type: logged['type'] ?? null,
      message: (logged['message'] ?? '').replace(/\)"\}.{0,20}$/, ''),
    };
  }
  const notice = NOTICE.exec(text);
  if (notice === null)
    return THROWN.test(text) ? { kind: 'fatal', ...typedMessage(text) } : undefined;
  const said = text.slice(notice[0].length);
  if (!notice[0].includes('PHP ') && !PLACED.test(said)) return undefined;
  const kind = FATAL.test(notice.groups?.['level'] ?? '') ? 'fatal' : 'warning';
  return { kind, ...typedMessage(said) };
}
