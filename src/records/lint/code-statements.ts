import type { CodeLanguage } from './parse-code.ts';

/** Lines that a statement may go on over. */
const MAX_LINES = 40;

/** A place in a `how` where code of a known language begins. */
export interface CodeStatement {
  /** Any of these will do: "import x" is Python as well as JavaScript. */
  readonly languages: readonly CodeLanguage[];
  /** The first line, then the first two, and so on: where it ends only a parser can tell. */
  readonly windows: readonly string[];
  /** Place of the first line. */
  readonly line: number;
}

/**
 * The statements that begin on a line of their own and show their language by their first words.
 * A `how` mixes shell, configuration and code freely, so what is not recognised is left alone.
 * @param domain of the record: `const` and `let` are not JavaScript in Go and Rust
 */
export function codeStatements(how: string, domain: string): readonly CodeStatement[] {
  const lines = how.split('\n');
  return lines.flatMap((line, index): CodeStatement[] => {
    const languages = languagesOf(line, domain);
    if (languages.length === 0) return quotedStatements(line, index, domain);
    const rest = lines.slice(index, index + MAX_LINES);
    const windows = rest.map((_, length) => rest.slice(0, length + 1).join('\n'));
    return [{ languages, windows, line: index }];
  });
}

/** Code that prose quotes: "Retry: `for x in y: try: z()`". It must be whole. */
function quotedStatements(line: string, index: number, domain: string): CodeStatement[] {
  return [...line.matchAll(/`([^`]{8,})`/g)].flatMap(([, code = '']) => {
    const languages = languagesOf(code, domain);
    return languages.length === 0 ? [] : [{ languages, windows: [code], line: index }];
  });
}

const SHELL_COMMAND = new RegExp(
  `^(?:(?:sudo|env|time|nohup|exec|[A-Z_][A-Z0-9_]*=\\S*) )*(?:${[
    'apk apt apt-cache apt-get apt-file aws awk az bash brew bundle cargo cat cd chmod chown cmake conda',
    'corepack cp crictl ctest curl cut date df diff dig dmesg dnf docker dotnet du echo eval export file',
    'find flock flux free gcc gcloud gdb gem getent gh git go gradle grep grpcurl gunicorn head helm',
    'ip jcmd journalctl jq jstack k3s kafka-topics.sh kcat kill kubectl ldconfig ldd ln locale ls lsof',
    'mkdir mongosh mount mv mvn mysql nc netstat nginx nm nmap node npm npx nslookup nvm objdump openssl',
    'pgrep pip pip3 pipx pkill pnpm poetry printf ps psql pstree python python3 rabbitmqctl readelf',
    'redis-cli resolvectl rm rsync ruby rustc rustup sed sort sqlite3 ss ssh ssh-add ssh-keygen',
    'ssh-keyscan stat strace sudo sysctl systemctl tail tar tee terraform timedatectl timeout touch tr',
    'truncate ulimit umount uname unset unzip uv uvicorn valgrind wc wget which xargs yarn yum',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.replace('.', '\\.'))
    .join('|')})(?:$|[ ;|&])(?! *[=({]| +:?=| *func\\b)`,
);

const NOT_JAVASCRIPT = new Set(
  'go rust dotnet cpp java jvm-build spring php kotlin swift'.split(' '),
);

/** First words that show a language; the first row that fits counts. */
const STARTERS: readonly (readonly [start: RegExp, languages: readonly CodeLanguage[]])[] = [
  // for f in $(ls); do
  [/^(?:for \w+ in .*; do|while .*; do|if .*; then)\b/, ['shell']],
  [/^(?:export )?(?:async )?function\*? ?\w*\(/, ['javascript']],
  [/^export (?:default|const|type|interface|async)\b/, ['javascript']],
  [SHELL_COMMAND, ['shell']],
  // from grpc import aio
  [/^from [\w.]+ import /, ['python']],
  // import json, os
  [/^import [\w., ]+$/, ['python', 'javascript']],
  // def load(key):
  [/^(?:async )?def \w+\(.*\).*:/, ['python']],
  // with open(path) as file:, for row in rows:, try:
  [/^(?:with .+ as \w+|for .+ in .+|while .+|try):\s*(?:#.*)?$/, ['python']],
  // import { x } from 'y'
  [/^import (?:type )?[\w*{].* from ['"]/, ['javascript']],
  // const [n, setN] = useState(0);, but not "var seen sync.Map"
  [/^(?:const|let|var) (?:\w+ ?[=:]|[{[]).*/, ['javascript']],
  // {"dns": ["10.0.0.2"]}
  [/^\{\s*(?:"|$)/, ['json']],
];

function languagesOf(line: string, domain: string): readonly CodeLanguage[] {
  const languages = STARTERS.find(([start]) => start.test(line))?.[1] ?? [];
  return NOT_JAVASCRIPT.has(domain)
    ? languages.filter((language) => language === 'shell' || language === 'python')
    : languages;
}

/** Whether all lines of a `how` look like YAML: keys, list items, comments, and what they hold. */
export function looksLikeYaml(how: string): boolean {
  const lines = how.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const [first = ''] = lines;
  // "services:", "- uses: actions/checkout@v4", "replicas: 2"
  const key = /^(?:- )?[A-Za-z_][\w.-]*:(?: |$)/;
  return lines.length > 1 && key.test(first) && lines.every((l) => key.test(l) || /^[ -]/.test(l));
}
