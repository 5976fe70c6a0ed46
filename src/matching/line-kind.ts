/**
 * What a line is for. Only some kinds say what went wrong; the others say where, quote code, advise,
 * or report that all is well.
 */
export type LineKind =
  | 'cause'
  | 'header'
  | 'error'
  | 'property'
  | 'wrapper'
  | 'plain'
  | 'note'
  | 'frame'
  | 'source'
  | 'info'
  | 'ok'
  | 'blank';

/** How much a line of a kind tells, relative to each other. */
export const KIND_WEIGHT: Readonly<Record<LineKind, number>> = {
  cause: 5,
  header: 4,
  error: 3,
  property: 2,
  plain: 1,
  wrapper: 0.8,
  note: 0.5,
  info: 0.3,
  frame: 0.2,
  source: 0.1,
  ok: 0,
  blank: 0,
};

/** The start of a line tells its kind; the bound keeps every pattern constant in cost. */
const MAX_KIND_CHARS = 400;

/** A line that only passes on that something below it failed. */
const WRAPPER =
  /^\s*(?:g?make(?:\[\d+\])?: \*\*\*|npm (?:error|ERR!) (?:code (?:ELIFECYCLE|1|127)|errno|path|command|A complete log)|exit (?:status|code)|Process (?:completed|exited) with|(?:\[ERROR\] )?BUILD FAIL|FAILURE: Build failed|\* What went wrong|collect2: error|error Command failed|ERROR: Job failed|Command (?:failed|'.{0,200}') (?:with|returned) (?:exit|non-zero)|error: could not compile|error: aborting due to|Node\.js v\d|=+ short test summary|Emitted 'error' event)/i;

/**
 * Tried in order, the first that fits decides: what is surely not a message comes first, so that
 * `    raise KeyError("x")` is source and not an error. Each pattern carries a line it is for.
 */
const KINDS: readonly (readonly [LineKind, RegExp])[] = [
  ['blank', /^[\s|│:.~^-]*$/],
  //     at Object.<anonymous> (/srv/app/index.js:1:1) |   at com.acme.Api.get(Api.java:12)
  [
    'frame',
    /^\s*at (?:async |new |static )?[^\s(]{1,300}(?: \[as [^\]]{1,100}\])?(?: \(|:\d|\(|$)/,
  ],
  ['frame', /^\s*at .{1,300}:\d+(?::\d+)?\)?$/],
  //   File "/app/x.py", line 3, in main
  ['frame', /^\s*File "[^"]{1,400}", line \d+/],
  // 	from app.rb:1:in `<main>' |     5: from x.rb:2:in 'f'
  ['frame', /^\s*(?:\d+: )?from \S{1,300}:\d+:in /],
  // 	/srv/app/main.go:11 +0x1d | goroutine 1 [running]: | main.main() | created by main.run
  ['frame', /^\s+\S{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?$/],
  ['frame', /^goroutine \d+ \[|^created by /],
  ['frame', /^[\w./*()-]{1,200}\.[\w.()*-]{1,120}\((?:0x[0-9a-f]+|\.\.\.|\{|\)).{0,200}$/],
  // #0 0x000055 in main app.c:5 | #1 /srv/app/x.php(12): f() |  1: 0xb78db3 node::OOM
  ['frame', /^\s*#\d{1,3}\s+(?:0x[0-9a-f]+ |\S{1,300}\(\d+\): |\{main\})/],
  ['frame', /^\s*\d{1,3}: (?:0x[0-9a-f]+|[\w:<>]{2,200}::\w)/],
  // 	... 12 more | Traceback (most recent call last): | Stack trace:
  ['frame', /^\s*\.\.\. \d+ (?:more|lines matching|common frames)/],
  [
    'frame',
    /^\s*(?:Traceback \(most recent call last\)|Stack ?trace|Backtrace|Call Stack|stack backtrace)/i,
  ],
  // 12 |     let x = 5; |  > 1 | const a |    |     ^^^ |   1 | FROM x
  ['source', /^\s*>?\s*\d{0,6} ?[|│](?:\s|$)/],
  // node:internal/modules/cjs/loader:1148 |   throw err;
  [
    'source',
    /^node:[\w/]{1,80}:\d+$|^\s+throw |^\s*(?:else |if ?\(|return |const |let |var |raise |except |import |from \w+ import|def |func |catch ?\(|try ?\{|\/\/|\/\*| \* )/,
  ],
  ['source', /^(?:\/|[A-Za-z]:\\)\S{1,300}:\d+$/],
  // grep -n: path/file.py:82: code | 336- comment
  [
    'source',
    /^\S{1,200}\.(?:js|ts|py|go|rb|java|php|md|c|h|cpp|rs):\d+:\s*(?:except|if|throw|raise|catch|import|return|const|var|let|#|\/\/|\*|\w+\.\w+ = )/,
  ],
  ['source', /^\d{1,5}[-:](?:\s|$)/],
  //   ✓ retries after ETIMEDOUT | test_x PASSED | PASS a.test.js | ok 3 - x
  [
    'ok',
    /^\s*(?:✓|✔|√|PASS\b|ok \d)|\bPASSED\b|^\[?RESOLVED\b|^-- (?:Detecting|Check for|Found|Looking|Performing)/,
  ],
  // Caused by: java.net.ConnectException |   [cause]: Error: connect |  Last error: ...
  ['cause', /^\s*(?:Caused by|\[cause\]|Cause|Root cause|Inner exception|Suppressed|--->)\s*:?\s/],
  ['note', /^\s*(?:= )?(?:note|help|hint|warning: use|suggestion)\b[: ]/i],
  // make: *** [all] Error 1 | npm error code ELIFECYCLE | BUILD FAILURE | exit status 1
  ['wrapper', WRAPPER],
  // TypeError: x | com.acme.FooException: y | requests.exceptions.ConnectionError: z | panic: w
  [
    'header',
    /^\s*(?:(?:Uncaught|Unhandled|Exception in thread "[^"]{0,80}"|\(node:\d+\)|\w{1,40}:)\s+){0,2}(?:[\w$]+[./\\:]{1,2}){0,12}[A-Z][\w$]*(?:Error|Exception|Warning|Failure|Fault|Exit|Interrupt|Violation|Timeout|NotFound|Refused|Denied|Rejected)\b(?: \[[\w-]+\])?(?::|$| \()/,
  ],
  [
    'header',
    /^\s*(?:panic|fatal error|thread '[^']{0,80}'.{0,40} panicked|terminate called after|PHP Fatal error|Fatal error|Uncaught|Unhandled)\b/,
  ],
  //   code: 'ECONNREFUSED', | errno: -111, | sqlState: '42P01'
  [
    'property',
    /^\s{0,12}"?(?:code|errno|syscall|sqlState|sqlstate|sqlMessage|severity|status|statusCode|routine|name|type)"?\s*[:=]\s*\S/,
  ],
  // error: x | fatal: y | ERROR 1045 (28000): | npm error code E404 | error[E0382]: | x: command not found
  [
    'error',
    /(?:^|[\s[(|:×✖✘✗])(?:error|fatal|err!|failed|failure|critical|emerg|crit|alert|oops|abort(?:ed|ing)?|exception|segmentation fault|killed|denied|refused|timed? ?out|cannot|can't|could not|couldn't|unable to|not found|no such|invalid|missing|undefined|unexpected|conflict)(?:$|[\s:\])!,.[(])/i,
  ],
  ['error', /\b(?:E[A-Z]{4,}|TS\d{4}|SQLSTATE|ORA-\d+|[A-Z][a-z]+(?:Error|Exception))\b/],
  ['error', /(?:错误|失败|异常|无法|拒绝|超时|找不到|不存在)/],
];

/**
 * @param text one line without log prefix
 * @param level what a log prefix said; a healthy level makes a line informative at most
 */
export function kindOfLine(text: string, level: string | null): LineKind {
  const head = text.slice(0, MAX_KIND_CHARS);
  const kind = KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'plain';
  if (level === null) return kind;
  if (HEALTHY.test(level)) return kind === 'cause' || kind === 'header' ? kind : lower(kind);
  return kind === 'plain' && FAILING.test(level) ? 'error' : kind;
}

function lower(kind: LineKind): LineKind {
  return kind === 'error' || kind === 'plain' || kind === 'property' ? 'info' : kind;
}

const HEALTHY = /^(?:trace|debug|info|notice)$/;
const FAILING = /^(?:err|error|fatal|crit|critical|severe|alert|emerg|panic)$/;
