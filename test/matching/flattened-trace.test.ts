import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFlattened } from '../../src/matching/flattened-trace.ts';

const textOf = (line: string) => splitFlattened(line, null)?.map(({ text }) => text.trim());

describe('giving a flattened trace its lines back', () => {
  test('frames behind spaces become lines', () => {
    const flat =
      'Error: connect ECONNREFUSED 127.0.0.1:5432 at TCPConnectWrap.afterConnect (node:net:1555:16) at Pool.open (/srv/app/db.js:3:9)';
    expect(textOf(flat)).toEqual([
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
      'at TCPConnectWrap.afterConnect (node:net:1555:16)',
      'at Pool.open (/srv/app/db.js:3:9)',
    ]);
  });

  test('causes become lines', () => {
    const flat =
      'com.acme.Fail: no order at com.acme.A.f(A.java:3) Caused by: java.net.ConnectException: Connection refused at java.base/sun.nio.ch.Net.connect(Native Method) ... 3 more';
    expect(textOf(flat)).toContain('Caused by: java.net.ConnectException: Connection refused');
  });

  test('breaks written in a quoted string become lines', () => {
    const quoted = JSON.stringify(
      'Traceback (most recent call last):\n  File "/srv/x.py", line 2\nKeyError: \'sku\'',
    );
    expect(textOf(quoted)).toEqual([
      'Traceback (most recent call last):',
      'File "/srv/x.py", line 2',
      "KeyError: 'sku'",
    ]);
  });

  test.each([
    'C:\\build\\new\\nginx\\conf could not be opened because the file does not exist there',
    'we meet at noon (room 4) and at the latest at one, whoever is there by then starts the call',
    'short',
  ])('ordinary text is left alone: %s', (line) => {
    expect(splitFlattened(line, null)).toBeNull();
  });

  test('no text makes it fail, and none is invented', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (line) => {
        const parts = splitFlattened(line, 'error') ?? [];
        expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(
          line.length,
        );
      }),
    );
  });
});
