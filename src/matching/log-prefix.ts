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
 * the program's. Every pattern is anchored and bounded, so a line costs constant time.
 */
const PREFIXES: readonly Prefix[] = [
  // 2026-11-03T10:11:12.1234567Z ##[error]Process completed
  { name: 'github command', pattern: /^##\[(?:error|warning|group|command|debug|section)\]/ },
  // 2026-11-01T08:38:12.000528049Z stderr F Traceback
  {
    name: 'kubernetes cri',
    pattern: new RegExp(`^${DATE}T${CLOCK} (?:stdout|stderr) [FP] `),
  },
  // [2026-11-03T10:11:12.123Z] thread 'main' | 2026-11-22 07:41:00,000 | 2026/11/22 07:44:33.123
  { name: 'timestamp', pattern: new RegExp(`^\\[?${DATE}[T ]${CLOCK}(?: UTC| GMT)?\\]?:?(?: |$)`) },
  // 07:08:09.716 error
  { name: 'clock', pattern: new RegExp(`^\\[?${CLOCK}\\]?:?(?: |$)`) },
  // Nov  3 10:16:01 web-2 app[812]: text
  {
    name: 'syslog',
    pattern:
      /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]{1,80} [\w./-]{1,60}(?:\[\d{1,8}\])?: ?/,
  },
  // E1122 08:02:57.628980    7730 memcache.go:265] text
  {
    name: 'klog',
    pattern: /^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d{6} +\d{1,8} [\w.-]{1,60}:\d{1,6}\] /,
  },
  // #12 0.534 text
  { name: 'buildkit', pattern: /^#\d{1,3} \d{1,5}\.\d{1,3}(?: |$)/ },
  // api-1  | text, app-build-7f9c | text
  { name: 'compose', pattern: /^[a-z][\w.-]{0,60} {0,20}\| ?(?!\s*\d+ \|)/ },
  // [build] text, [pod/web-7c9d4/app] text
  {
    name: 'bracketed source',
    pattern:
      /^\[(?!(?:error|warn|emerg|alert|crit|notice|info|debug)\])(?:pod\/)?[a-z][a-z0-9./_-]{1,60}\] /,
  },
  // stern: web-7c9d4 app 2026/11/22 07:59:20
  {
    name: 'stern',
    pattern: new RegExp(`^[a-z0-9][a-z0-9.-]{1,60} [a-z0-9-]{1,40} (?=\\[?${DATE}[T ])`),
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
  // ERROR [worker-5] text, error: text, [41] [ERROR] text, [ERROR] text
  { name: 'level', pattern: new RegExp(`^(?:\\[\\d{1,8}\\] )?\\[?${LEVEL}\\]?:?(?= |$) ?`, 'i') },
  { name: 'thread', pattern: /^\[[\w.:#/ -]{1,60}\] (?:-{1,3} )?/ },
  // orders-api: text, com.acme.Worker - text; only behind a level, or "make: ***" would lose its name
  { name: 'logger', pattern: /^[\w.$-]{2,80}(?:: | - | --- )(?=\S)/ },
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

function firstFitting(text: string, timed: boolean, levelled: boolean): Prefix | undefined {
  const fits = (prefix: Prefix) => prefix.pattern.test(text);
  const common = PREFIXES.find(fits);
  if (common !== undefined) return common;
  if (!timed) return undefined;
  return AFTER_TIME.find((prefix) => (prefix.name !== 'logger' || levelled) && fits(prefix));
}
