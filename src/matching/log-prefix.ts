/** A kind of prefix that loggers and CI systems put before what the program itself printed. */
interface Prefix {
  readonly name: string;
  readonly pattern: RegExp;
}

const DATE = String.raw`\d{4}[-/]\d{2}[-/]\d{2}`;
const CLOCK = String.raw`\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?`;
const LEVEL = `(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRITICAL|CRIT|SEVERE|ALERT|EMERG|PANIC)`;

/**
 * Tried in order, again and again until none fits: a CI line may carry a pod's line that carries
 * the program's. Every pattern is anchored and bounded, so a line costs constant time. `starts` are
 * the characters that it can start with, see {@link startOf}.
 */
const PREFIXES: readonly (Prefix & { readonly starts: string })[] = [
  // 2026-11-03T10:11:12.1234567Z ##[error]Process completed
  {
    name: 'github command',
    starts: '#',
    pattern: /^##\[(?:error|warning|group|command|debug|section)\]/,
  },
  // 2026-11-01T08:38:12.000528049Z stderr F Traceback
  {
    name: 'kubernetes cri',
    starts: '0',
    pattern: new RegExp(`^${DATE}T${CLOCK} (?:stdout|stderr) [FP] `),
  },
  // build<TAB>Run tests<TAB>2026-11-24T10:02:11.1234567Z text, as `gh run view --log` prints it
  {
    name: 'github log',
    starts: '0Aa',
    pattern: new RegExp(`^[^\\t]{1,120}\\t[^\\t]{1,120}\\t(?=${DATE}T)`),
  },
  // <11>1 2026-11-24T10:02:11.123Z web-3 api 1234 - - text
  {
    name: 'syslog 5424',
    starts: '<',
    pattern: new RegExp(
      `^<\\d{1,3}>1 ${DATE}T${CLOCK} \\S{1,120} \\S{1,60} \\S{1,60} \\S{1,60} (?:-|\\[[^\\]]{0,300}\\]) `,
    ),
  },
  // E, [2026-11-24T10:02:11.123456 #1234] ERROR -- : text
  {
    name: 'ruby logger',
    starts: 'A',
    pattern: new RegExp(
      `^[DIWEFA], \\[${DATE}T${CLOCK} #\\d{1,8}\\] +(?:${LEVEL}|ANY) -- [^:]{0,60}: `,
    ),
  },
  // [2026-11-24 10:02:11,123: ERROR/ForkPoolWorker-2] Task shop.sync[8f2d1c9e-...] raised unexpected:
  {
    name: 'celery',
    starts: '[',
    pattern: new RegExp(
      `^\\[${DATE} ${CLOCK}: ${LEVEL}/[\\w-]{1,60}\\] (?:Task \\S{1,200} raised unexpected: )?`,
    ),
  },
  // [2026-11-24, 10:02:11 UTC] {taskinstance.py:1824} ERROR - text
  {
    name: 'airflow',
    starts: '[',
    pattern: new RegExp(
      `^\\[${DATE}(?:, |T)${CLOCK}(?: UTC)?\\] \\{[\\w.-]{1,80}:\\d{1,6}\\} ${LEVEL} - `,
    ),
  },
  // [Nest] 1234  - 11/24/2026, 10:02:11 AM   ERROR [ExceptionsHandler] text
  {
    name: 'nest',
    starts: '[',
    pattern: new RegExp(
      `^\\[Nest\\] \\d{1,8} +- [\\d/., ]{6,14}[\\d:]{5,8}(?: [AP]M)? +(?:${LEVEL}|LOG|VERBOSE) (?:\\[[\\w. ]{1,60}\\] )?`,
    ),
  },
  // ERROR:shop.orders:text, as Python's logging.basicConfig has it; ERROR<TAB>text
  {
    name: 'python basic',
    starts: 'A',
    pattern: /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.-]{1,80}:(?=\S)/,
  },
  { name: 'tabbed level', starts: 'A', pattern: new RegExp(`^${LEVEL}\\t`) },
  // [2026-11-03T10:11:12.123Z] thread 'main' | 2026-11-22 07:41:00,000 | 2026/11/22 07:44:33.123
  {
    name: 'timestamp',
    starts: '0[',
    pattern: new RegExp(`^\\[?${DATE}[T ]${CLOCK}(?: UTC| GMT)?\\]?:?(?:[ \\t]|$)`),
  },
  // 07:08:09.716 error
  { name: 'clock', starts: '0[', pattern: new RegExp(`^\\[?${CLOCK}\\]?:?(?: |$)`) },
  // Nov  3 10:16:01 web-2 app[812]: text
  {
    name: 'syslog',
    starts: '<A',
    pattern:
      /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]{1,80} [\w./-]{1,60}(?:\[\d{1,8}\])?: ?/,
  },
  // E1122 08:02:57.628980    7730 memcache.go:265] text
  {
    name: 'klog',
    starts: 'A',
    pattern: /^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d{6} +\d{1,8} [\w.-]{1,60}:\d{1,6}\] /,
  },
  // #12 0.534 text
  { name: 'buildkit', starts: '#', pattern: /^#\d{1,3} \d{1,5}\.\d{1,3}(?: |$)/ },
  // job=sync-crm attempt=3 AxiosError: text
  {
    name: 'fields',
    starts: 'a',
    pattern: /^(?:[a-z][\w.-]{0,40}=[^\s"]{1,100} ){1,8}(?=[A-Z][A-Za-z]*:)/,
  },
  // 0|api      | text
  { name: 'pm2', starts: '0', pattern: /^\d{1,4}\|[\w.-]{1,60} {0,20}\| / },
  // api-1  | text, app-build-7f9c | text
  { name: 'compose', starts: 'a', pattern: /^[a-z][\w.-]{0,60} {0,20}\| ?(?!\s*\d+ \|)/ },
  // [build] text, [pod/web-7c9d4/app] text
  {
    name: 'bracketed source',
    starts: '[',
    pattern:
      /^\[(?!(?:error|warn|emerg|alert|crit|notice|info|debug)\])(?:pod\/)?[a-z][a-z0-9./_-]{1,60}\] /,
  },
  // stern: web-7c9d4 app 2026/11/22 07:59:20
  {
    name: 'stern',
    starts: '0a',
    pattern: new RegExp(`^[a-z0-9][a-z0-9.-]{1,60} [a-z0-9-]{1,40} (?=\\[?${DATE}[T ])`),
  },
  // api-7d9f8b6c5-x2x4z app text: the letters and digits of which Kubernetes makes names
  {
    name: 'pod and container',
    starts: '0a',
    pattern:
      /^[a-z0-9][a-z0-9-]{0,50}-[bcdf-hj-np-tv-xz24-9]{6,10}-[bcdf-hj-np-tv-xz24-9]{5} [a-z][a-z0-9-]{0,40} (?=\S)/,
  },
];

/** What follows a timestamp: level, thread, logger, pid, correlation ids. */
const AFTER_TIME: readonly Prefix[] = [
  // ERROR 1 --- [nio-8080-exec-1] o.a.c.c.C.[Tomcat].[localhost] : text
  {
    name: 'spring boot',
    pattern: new RegExp(
      `^${LEVEL} +\\d{1,8} --- \\[[^\\]\\n]{0,80}\\] (?:\\[[^\\]\\n]{0,80}\\] )?\\S{1,80} *: `,
    ),
  },
  // [error] 30972#30972: *16 text
  { name: 'nginx', pattern: /^\[[a-z]{4,6}\] \d{1,8}#\d{1,8}:(?: \*\d{1,12})? / },
  // 01O text, of GitLab's timestamped job logs
  { name: 'gitlab stream', pattern: /^\d{2}[OE]\+? / },
  // app[web.1]: text, web-3 api[1234]: text
  { name: 'process', pattern: /^(?:[\w.-]{1,80} )?[\w./-]{1,60}\[[\w.-]{1,40}\]: / },
  // 8f2d1c9e-1111-4222-8333-944444444444<TAB>ERROR<TAB>text, of AWS Lambda
  { name: 'request id', pattern: /^[0-9a-f]{8}-[0-9a-f-]{27}\t/ },
  // production.ERROR: text
  { name: 'channel', pattern: new RegExp(`^[\\w-]{1,40}\\.${LEVEL}: `) },
  // ERROR [worker-5] text, error: text, [41] [ERROR] text, [ERROR] text
  {
    name: 'level',
    pattern: new RegExp(`^(?:\\[\\d{1,8}\\] )?\\[?${LEVEL}\\]?:?(?=[ \\t]|$)[ \\t]?`, 'i'),
  },
  { name: 'thread', pattern: /^\[[\w.:#/ -]{1,60}\] (?:-{1,3} )?/ },
  // orders-api: text, com.acme.Worker - text; only behind a level, or "make: ***" would lose its name
  {
    name: 'logger',
    pattern:
      /^(?![\w.$]*(?:Error|Exception|Warning|Failure|Fault|Interrupt)\b)[\w.$-]{2,80}(?:: | --? | --- )(?=\S)/,
  },
];

export interface Unprefixed {
  /** The line without its prefixes. */
  readonly text: string;
  /** Lower-case level word that a prefix carried, if any. */
  readonly level: string | null;
}

/**
 * Removes what loggers and CI systems put before the program's own words.
 * @param line one cleaned line
 */
export function stripLogPrefix(line: string): Unprefixed {
  let text = line;
  let level: string | null = null;
  let timed = false;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const prefix = firstFitting(text, timed, level !== null);
    if (prefix === undefined) break;
    const length = prefix.pattern.exec(text)?.[0].length ?? 0;
    const removed = text.slice(0, length);
    level = LEVEL_WORD.exec(removed)?.[0].toLowerCase() ?? level;
    timed ||= TIMED.has(prefix.name);
    text = text.slice(length);
    // Only one thread and one logger name: what follows is the message, colons and all.
    if (prefix.name === 'logger') break;
  }
  return { text, level };
}

const MAX_ROUNDS = 8;
const LEVEL_WORD = new RegExp(`\\b${LEVEL}\\b`, 'i');
const TIMED = new Set(['timestamp', 'clock', 'stern']);

/** Most lines of a trace start with a space, and no prefix does: they cost nothing. */
const BY_START = new Map(
  [...new Set(PREFIXES.flatMap(({ starts }) => [...starts]))].map((start) => [
    start,
    PREFIXES.filter(({ starts }) => starts.includes(start)),
  ]),
);

/** The first character; one of `0`, `A`, `a` for any digit, upper-case and lower-case letter. */
function startOf(text: string): string {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return '0';
  if (first >= 'A' && first <= 'Z') return 'A';
  return first >= 'a' && first <= 'z' ? 'a' : first;
}

function firstFitting(text: string, timed: boolean, levelled: boolean): Prefix | undefined {
  const fits = (prefix: Prefix) => prefix.pattern.test(text);
  const common = BY_START.get(startOf(text))?.find(fits);
  if (common !== undefined) return common;
  if (!timed) return undefined;
  return AFTER_TIME.find((prefix) => (prefix.name !== 'logger' || levelled) && fits(prefix));
}
