import type { Line } from '../read-lines.ts';
import { readFrames } from './read-frames.ts';
import type { Trace, TraceParser } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

/** What the C library says of a failed call, as every shell and coreutil ends its line. */
const REASON =
  '(?:No such file or directory|Permission denied|Operation not permitted|Read-only file system|No space left on device|Exec format error|cannot execute(?: binary file.{0,30}|: required file not found)?|Too many open files|Text file busy|Device or resource busy|Is a directory|Not a directory|File exists|Argument list too long|Input/output error|Cannot allocate memory|Directory not empty|Disk quota exceeded|command not found|not found)';

const SPECIFIC: readonly RegExp[] = [
  // ./deploy.sh: line 3: helm: command not found | bash: line 1: 29898 Segmentation fault      ./seg
  /^[^\s:]{1,300}: line \d{1,7}: \S/,
  // ./entry.sh: 3: envsubst2: not found | dash: 1: cannot create /srv/y: Permission denied
  /^[^\s:]{1,300}: \d{1,7}: (?:[^:]{1,300}: (?:not found|Permission denied|bad |parameter )|cannot (?:create|open) |Syntax error: )/,
  // zsh:1: command not found: kubectx
  /^zsh(?::\d{1,7})?: (?:command not found|no such file or directory|permission denied|no matches found)/,
  // cp: cannot stat 'out.tgz': No such file or directory | bash: ./run: Permission denied
  new RegExp(String.raw`^(?!g?make\b)[\w./+-]{1,120}: (?:[^:]{1,300}: ){0,4}${REASON}$`),
];
const WRAPPER =
  /^g?make(?:\[\d{1,3}\])?: \*\*\* |^(?:exit (?:status|code)|Process completed with exit code) |^[\w./-]{1,80}: Exiting with failure status|^npm (?:error|ERR!) (?:code (?:ELIFECYCLE|1|127)$|Lifecycle script )/;

const FRAMES = [
  /^(?<file>[^\s:]{1,300}): line (?<line>\d{1,7}): /,
  /^(?<file>(?:\.|\/)[^\s:]{1,300}): (?<line>\d{1,7}): /,
];

/** Shells and the tools called from them: one line per failure, its reason at the end. */
export const shell: TraceParser = {
  language: 'shell',
  parse(lines): Trace | undefined {
    if (!lines.some(isSpecific)) return undefined;
    return {
      language: 'shell',
      chain: wrappedChain(lines, isSpecific, (line) => WRAPPER.test(line.text)),
      frames: readFrames(lines, FRAMES),
    };
  },
};

function isSpecific(line: Line): boolean {
  return SPECIFIC.some((pattern) => pattern.test(line.text));
}
