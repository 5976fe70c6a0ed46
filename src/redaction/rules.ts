/**
 * One kind of thing that must not leave a paste. `pattern` has the flag `g`; every quantifier is
 * bounded or guarded by a look-behind on its own class, so that a rule stays linear on any text.
 */
export interface RedactionRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What stands there afterwards. Must be left alone by every rule when it is read again. */
  readonly replace: (match: string, ...groups: string[]) => string;
}

const HIDDEN = '[redacted]';

// Order matters: whole structures first (a URL, a header), then keys with values, then bare tokens.
const SECRET_WORDS =
  'pass(?:word|wd|phrase)|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|session[_-]?id';

/** Credentials: they never reach even the matcher. */
export const SECRET_RULES: readonly RedactionRule[] = [
  {
    // postgres://app:hunter2@db.internal:5432/shop, https://ghp_x@github.com/org/repo
    name: 'credentials in a URL',
    pattern: /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@'"<>]{1,384}@/gi,
    replace: (_match, scheme = '') => `${scheme}${HIDDEN}@`,
  },
  {
    // https://hooks.slack.com/services/T000/B000/XXXX: the address itself is the secret
    name: 'webhook address',
    pattern:
      /(hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|outlook\.office\.com\/webhook)\/[\w/@.-]{8,300}/gi,
    replace: (_match, host = '') => `${host}/${HIDDEN}`,
  },
  {
    // Authorization: Bearer abc.def, Proxy-Authorization: Basic dXNlcjpwYXNz
    name: 'authorization',
    pattern:
      /(?<![a-z])(bearer|basic|token|digest|negotiate|apikey)([ :=]{1,3})([\w+/=.~:-]{8,4096})/gi,
    replace: (match, scheme = '', gap = '', value = '') =>
      looksRandom(value) ? `${scheme}${gap}${HIDDEN}` : match,
  },
  {
    // Cookie: sid=s%3Aabc; theme=dark, Set-Cookie: session=1f2e; HttpOnly
    name: 'cookies',
    pattern:
      /(?<![a-z])((?:set-)?cookie2?["']?\s{0,3}[:=]\s{0,3}["']?)[\w.-]{1,80}=[^\r\n"']{1,4096}/gi,
    replace: (_match, head = '') => `${head}${HIDDEN}`,
  },
  {
    // password=hunter2, "apiKey": "abc", DB_PASSWORD: hunter2, AccountKey=abc==;
    name: 'key and value',
    pattern: new RegExp(
      `(?<![a-z0-9])([\\w.-]{0,40}?(?:${SECRET_WORDS})\\w{0,20}["']?\\s{0,3}(?:=>|[:=])\\s{0,3})("[^"\\r\\n]{1,512}"|'[^'\\r\\n]{1,512}'|[^\\s"',;&<>()}\\]]{1,512})(?=([^\\r\\n]?))`,
      'gi',
    ),
    replace: (match, head = '', value = '', next = '') =>
      isPlainValue(value) || (isProse(head, value) && next !== '')
        ? match
        : `${head}${requote(value)}`,
  },
  {
    // ...?sig=abc&X-Amz-Signature=1f2e
    name: 'signature in a query',
    pattern: /([?&;](?:[\w-]{1,20}-)?(?:sig|signature|key|code|auth)=)[^\s&"'<>]{8,1024}/gi,
    replace: (_match, head = '') => `${head}${HIDDEN}`,
  },
  {
    // mysql --password hunter2, curl --token abc
    name: 'command-line option',
    pattern:
      /(\s--?(?:password|passwd|token|secret|api-?key|auth-token)\s{1,3})(?!-)([^\s"'<>]{1,512})/gi,
    replace: (match, head = '', value = '') => (isPlainValue(value) ? match : `${head}${HIDDEN}`),
  },
  {
    // eyJhbGciOi....eyJzdWIi....sig
    name: 'JWT',
    pattern: /(?<![\w-])eyJ[\w-]{8,4096}\.[\w-]{8,8192}(?:\.[\w-]{0,4096}){0,3}/g,
    replace: () => HIDDEN,
  },
  {
    // AKIAIOSFODNN7EXAMPLE
    name: 'AWS key id',
    pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{16}(?![A-Z0-9])/g,
    replace: () => HIDDEN,
  },
  {
    // Tokens that name their maker: Slack, GitHub, GitLab, npm, PyPI, Stripe, OpenAI, Google, ...
    name: 'token with a known prefix',
    pattern:
      /(?<![A-Za-z0-9])(?:xox[a-z]-|xoxe\.|xapp-|gh[opusr]_|github_pat_|gl(?:pat|ptt|dt|rt|soat|cbt)-|npm_|pypi-|(?:sk|rk|pk)_(?:live|test)_|sk-(?:proj-|ant-)?|whsec_|hf_|dop_v1_|shp(?:at|ca|pa|ss)_|SG\.|AIza|ya29\.|GOCSPX-|hv[sbr]\.|dckr_pat_|lin_api_|sntry[su]_|glc_|figd_|EAACEdEose0cBA|AGE-SECRET-KEY-)[\w.-]{8,4096}/g,
    replace: (match) => (looksRandom(match) ? HIDDEN : match),
  },
  {
    // 123456789:AAE... (Telegram), SK + 32 hex (Twilio)
    name: 'token of a known shape',
    pattern: /(?<![\w-])(?:\d{8,10}:AA[\w-]{33}|SK[0-9a-f]{32})(?![\w-])/g,
    replace: () => HIDDEN,
  },
];

/** What points at a person or a machine: hidden from store, log and card, not from the matcher. */
export const IDENTITY_RULES: readonly RedactionRule[] = [
  {
    // ana@example.com; not git@github.com (an address of a program), not react@18.2.0
    name: 'e-mail',
    pattern:
      /(?<![\w.%+-])(?!git@)[\w.%+-]{1,64}@(?=[a-z0-9-]{0,62}[a-z])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi,
    replace: () => '[email]',
  },
  {
    // 203.0.113.7, with its port kept; loopback and "any" tell nothing about anybody
    name: 'IPv4',
    pattern:
      /(?<![\w.])(?!127\.|0\.0\.0\.0)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g,
    replace: () => '[ip]',
  },
  {
    // 2001:db8::7, fe80:0:0:0:202:b3ff:fe1e:8329; not 12:34:56, not std::bad_alloc, not ::1
    name: 'IPv6',
    pattern:
      /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])/gi,
    replace: (match) => (/\d/.test(match) ? '[ip]' : match),
  },
];

/** Whether a value looks made by a machine: words of an error message do not. */
function looksRandom(value: string): boolean {
  if (value.includes(HIDDEN)) return false;
  return /\d/.test(value) || /[a-z][A-Z]/.test(value) || /[A-Z]{2,}[a-z]/.test(value);
}

/** Values that are no secret and tell the reader what went wrong: `password=null`. */
function isPlainValue(value: string): boolean {
  const bare = value.replace(/^["']|["']$/g, '');
  return (
    bare.startsWith('[redacted') ||
    bare === '' ||
    /^(?:null|nil|none|undefined|true|false|empty|missing|\*+|x{3,}|\.{3}|\$\{?\w*\}?|%s|\d{1,3})$/i.test(
      bare,
    )
  );
}

/** "Unexpected token: identifier ..." is prose; "token: abc123" and "token=abc" are not. */
function isProse(head: string, value: string): boolean {
  return /:\s+$/.test(head) && /^[a-z_'"`-]{1,24}$/i.test(value) && !/[a-z][A-Z]/.test(value);
}

function requote(value: string): string {
  const quote = value.startsWith('"') ? '"' : value.startsWith("'") ? "'" : '';
  return `${quote}${HIDDEN}${quote}`;
}
