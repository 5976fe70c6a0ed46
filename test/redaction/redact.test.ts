import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactSecrets } from '../../src/redaction/redact.ts';

// Put together at run time, so that no scanner takes this file for a leak.
const made = (...parts: string[]) => parts.join('');
const jwt = made(
  'eyJhbGciOiJIUzI1NiJ9',
  '.',
  'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
  '.',
  'dozjgNryP4J3jVmNHl0w',
);
const key = (kind: string) =>
  `-----BEGIN ${kind}-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQ==\n-----END ${kind}-----`;

const hidden: readonly (readonly [name: string, text: string, secret: string])[] = [
  ['password in a URL', 'cannot reach postgres://app:hunter2@db:5432/shop', 'hunter2'],
  ['password with odd signs in a URL', 'amqp://app:p%40ss:w0rd@mq', 'w0rd'],
  ['token as user of a URL', 'fatal: https://abc123def@github.com/o/r.git not found', 'abc123def'],
  ['key=value', 'DB_PASSWORD=hunter2 node app.js', 'hunter2'],
  ['quoted JSON', '{"level":"error","apiKey":"k-correct-horse","port":5432}', 'correct'],
  ['YAML', 'db:\n  password: correcthorse\n  port: 5432', 'correcthorse'],
  ['Azure connection string', 'AccountName=a;AccountKey=Zm9vYmFy==;Endpoint=x', 'Zm9vYmFy'],
  ['query', 'GET /x?token=abcdef&page=2 failed', 'abcdef'],
  ['signature in a query', 'GET /x?X-Amz-Signature=1f2e3d4c5b&page=2', '1f2e3d4c5b'],
  ['option', 'mysql --password hunter2 -h db', 'hunter2'],
  ['bearer', `authorization: Bearer ${made('mF_9.B5f', '-4.1JqM')}`, 'B5f'],
  ['basic', "curl -H 'Authorization: Basic dXNlcjpwYXNz' x", 'dXNlcjpwYXNz'],
  ['cookie', 'Cookie: sid=s%3Aabc; theme=dark\nnext', 'abc'],
  ['JWT', `invalid signature in ${jwt}`, 'eyJzdWIi'],
  ['AWS key', `using ${made('AKIA', 'IOSFODNN7EXAMPLE')} in eu-west-1`, 'IOSFODNN7'],
  ['Slack token', `token ${made('xoxb', '-123456789012-abcdefGHIJ')} refused`, 'abcdefGHIJ'],
  ['GitHub token', `${made('gh', 'p_')}${'a1B2'.repeat(9)} has no scope`, 'a1B2a1'],
  ['Stripe key', `${made('sk_', 'live_')}4eC39HqLyjWDarjtT1`, '4eC39H'],
  [
    'webhook',
    `POST https://hooks.slack.com/services/${made('T0001', '/B0001/', 'abcXYZ')}`,
    'abcXYZ',
  ],
  ['private key', `bad key:\n${key(made('RSA PRIVATE', ' KEY'))}\nat load`, 'MIIEvQ'],
  ['escaped private key', key(made('PRIVATE', ' KEY')).replaceAll('\n', '\\n'), 'BKcwgg'],
  ['cut private key', key(made('PRIVATE', ' KEY')).split('-----END')[0] ?? '', 'BKcwgg'],
  ['e-mail', 'mail to ana.b+ops@mail.example.com bounced', 'ana.b'],
  ['IPv4', 'connect ECONNREFUSED 203.0.113.7:5432', '203.0'],
  ['IPv6', 'dial tcp [2001:db8::7]:443: refused', 'db8'],
];

const kept: readonly (readonly [name: string, text: string])[] = [
  ['error code and port', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ['token in prose', "SyntaxError: Unexpected token '}' in JSON at position 12"],
  ['token with a colon', 'Parse error: Unexpected token: identifier expected here'],
  ['password in prose', 'FATAL: password authentication failed for user "app"'],
  ['basic in prose', 'Basic authentication is not supported'],
  ['a null secret', 'Error: invalid config { password: null, token: undefined }'],
  ['a package with a version', 'npm ERR! peer react@18.2.0 from react-dom@18.2.0-rc.1'],
  ['a git address', 'git@github.com: Permission denied (publickey).'],
  ['a time', '2026-11-24T11:15:48Z 12:34:56 [error] worker died'],
  ['a scope', "terminate called after throwing an instance of 'std::bad_alloc'"],
  ['a frame', 'at Object.<anonymous> (/srv/app/src/token-store.js:12:34)'],
  ['a GOAWAY', 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer'],
];

describe('what is hidden', () => {
  test.each(hidden)('%s', (_name, text, secret) => {
    expect(text).toContain(secret);
    expect(redact(text)).not.toContain(secret);
    expect(redact(`Error: first line\n${text}\n    at last`)).not.toContain(secret);
  });

  test('what stands around a secret stays', () => {
    expect(redact('cannot reach postgres://app:hunter2@db:5432/shop: ECONNREFUSED')).toBe(
      'cannot reach postgres://[redacted]@db:5432/shop: ECONNREFUSED',
    );
    expect(redact('connect ECONNREFUSED 203.0.113.7:5432')).toBe('connect ECONNREFUSED [ip]:5432');
    expect(redact(hidden[19]?.[1] ?? '')).toBe('bad key:\n[redacted private key]\nat load');
  });
});

describe('what is kept', () => {
  test.each(kept)('%s', (_name, text) => {
    expect(redact(text)).toBe(text);
  });

  test('the matcher still sees addresses', () => {
    expect(redactSecrets('dial tcp 10.0.0.7:443 for a@b.example.com')).toBe(
      'dial tcp 10.0.0.7:443 for a@b.example.com',
    );
  });
});

const pieces = fc.constantFrom(
  ...hidden.map(([, text]) => text),
  ...[
    '://',
    '@',
    'password=',
    'eyJ',
    '.',
    '-----BEGIN PRIVATE KEY-----',
    ':',
    '"',
    "'",
    '[redacted]',
  ],
  ...['\n', ' ', 'token', '=', '::', 'Cookie: a=b', 'xoxb-', '1.2.3.4', '[ip]', '[email]', '&sig='],
);
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 12 })
    .map((all) => all.join('')),
);

test('doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = redact(text);
      expect(redact(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

// A quadratic rule would run into the suite's limit; how long each takes is measured by the bench.
test('a long text of any shape is redacted for good', () => {
  const shapes = [
    'a',
    'eyJ-',
    '-eyJ',
    'x:',
    '1.',
    'a@',
    'password',
    '://a',
    'a:',
    '-',
    '=',
    ' token: ',
    '\\n',
  ];
  for (const shape of [...shapes, '-----BEGIN PRIVATE KEY-----', 'a.a@', '&sig=', 'xoxb-', 'A\n']) {
    const text = shape.repeat(Math.ceil(200_000 / shape.length));
    const once = redact(text);
    expect([shape, redact(once) === once]).toEqual([shape, true]);
  }
});
