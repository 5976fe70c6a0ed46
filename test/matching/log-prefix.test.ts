import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripLogPrefix } from '../../src/matching/log-prefix.ts';

const MESSAGE = 'ConnectError: ECONNREFUSED 127.0.0.1:5432';

describe('stripping log prefixes', () => {
  test.each([
    ['GitHub Actions', '2026-11-03T10:11:12.1234567Z ', null],
    ['GitHub command', '2026-11-03T10:11:12.1234567Z ##[error]', 'error'],
    ['Kubernetes CRI', '2026-11-01T08:38:12.000528049Z stderr F ', null],
    ['bracketed time', '[2026-11-03T10:11:12.123Z] ', null],
    ['python logging', '2026-11-22 07:41:00,000 ERROR [reports] ', 'error'],
    ['gunicorn', '[2026-11-07 00:46:52 +0000] [41] [ERROR] ', 'error'],
    ['go log', '2026/11/22 07:44:33 ', null],
    ['nginx', '2026/11/22 07:59:15 [error] 30972#30972: *16 ', 'error'],
    ['syslog', 'Nov 03 10:11:12 prod-web-2 app[2211]: ', null],
    [
      'syslog around an ISO time',
      'Nov 03 10:11:12 web-2 app[1]: 2026-11-22T07:42:26.603Z ERROR ',
      'error',
    ],
    ['klog', 'E1122 08:02:57.628980    7730 memcache.go:265] ', null],
    ['buildkit', '#12 0.534 ', null],
    ['compose', 'api-1  | ', null],
    ['a pod', 'app-build-7f9c | ', null],
    ['a build step', '[build] ', null],
    [
      'spring boot',
      '2026-11-22 08:00:00.123 ERROR 1 --- [nio-8080-exec-1] o.a.c.C.[localhost] : ',
      'error',
    ],
    ['clock only', '07:08:09.716 error ', 'error'],
    ['gh run view', 'build\tRun tests\t2026-11-24T10:02:11.1234567Z ', null],
    ['GitLab', '2026-11-24T10:02:11.123456Z 01E ', null],
    ['syslog of RFC 5424', '<11>1 2026-11-24T10:02:11.123Z web-3 api 1234 - - ', null],
    ['Heroku', '2026-11-24T10:02:11.123456+00:00 app[web.1]: ', null],
    ['rsyslog with an ISO time', '2026-11-24T10:02:11.123456+00:00 web-3 api[1234]: ', null],
    [
      'AWS Lambda',
      '2026-11-24T10:02:11.123Z\t8f2d1c9e-1111-4222-8333-944444444444\tERROR\t',
      'error',
    ],
    ['fields', 'job=sync-crm attempt=3 ', null],
    ['pm2', '0|api      | ', null],
    ['stern', 'api-7d9f8b6c5-x2x4z api ', null],
    ['Ruby logger', 'E, [2026-11-24T10:02:11.123456 #1234] ERROR -- : ', 'error'],
    ['Celery', '[2026-11-24 10:02:11,123: ERROR/ForkPoolWorker-2] ', 'error'],
    ['Airflow', '[2026-11-24, 10:02:11 UTC] {taskinstance.py:1824} ERROR - ', 'error'],
    ['Nest', '[Nest] 1234  - 11/24/2026, 10:02:11 AM   ERROR [ExceptionsHandler] ', 'error'],
    ['logback', '10:02:11.123 [main] ERROR c.a.shop.Orders -- ', 'error'],
    ['Python basicConfig', 'ERROR:shop.orders:', 'error'],
    ['Monolog', '[2026-11-24T10:02:11.123456+00:00] production.ERROR: ', 'error'],
  ])('%s', (_, prefix, level) => {
    expect(stripLogPrefix(prefix + MESSAGE)).toEqual({ text: MESSAGE, level });
  });

  test.each([
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'ERROR:  relation "orders" does not exist',
    'ERROR! the role was not found',
    '  File "/app/x.py", line 3, in main',
    'fatal: not a git repository (or any of the parent directories): .git',
    '12 |     let x = y;',
    'java.net.ConnectException: Connection refused',
    '[ERROR] COMPILATION ERROR :',
  ])('what the program itself prints stays: %s', (line) => {
    expect(stripLogPrefix(line).text).toBe(line);
  });

  test.each([
    'make: *** [Makefile:3: all] Error 1',
    'curl: (7) Failed to connect',
    'psql: error: x',
  ])('the name of a tool behind a bare timestamp is no logger: %s', (line) => {
    expect(stripLogPrefix(`#12 0.534 ${line}`).text).toBe(line);
    expect(stripLogPrefix(`2026-11-03T10:11:12.123Z ${line}`).text).toBe(line);
  });

  test('what remains is an end of the line, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (line) => {
        expect(line.endsWith(stripLogPrefix(line).text)).toBe(true);
      }),
    );
  });
});
