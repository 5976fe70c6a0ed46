import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../src/matching/mask.ts';

const ROWS: [string, string, string][] = [
  ['number', '502', '<n>'],
  ['duration', '1500ms', '<n>'],
  ['address', '127.0.0.1:5432', '<host>:<n>'],
  ['path', '/srv/app/x.py', '<path>'],
  ['windows path', 'C:\\app\\x.cs', '<path>'],
  ['url', 'https://a.example/x?y=1', '<url>'],
  ['uuid', '2f1b1c3e-0f3a-4f5b-8c2d-1a2b3c4d5e6f', '<id>'],
  ['hex', '0x7ffdeadbeef', '<hex>'],
  ['digest', 'deadbeef00112233', '<hex>'],
  ['quoted', "'requests'", "'<s>'"],
];

describe('masking what varies', () => {
  test.each(ROWS)('%s alone, before, after and amid words', (_, value, masked) => {
    expect(mask(value)).toBe(masked);
    expect(mask(`${value} failed`)).toBe(`${masked} failed`);
    expect(mask(`no ${value}`)).toBe(`no ${masked}`);
    expect(mask(`no ${value} here`)).toBe(`no ${masked} here`);
  });

  test.each(['ECONNREFUSED', 'E0382', 'TS2307', "can't open", 'utf-8 codec', 'deadline'])(
    'what names the error stays: %s',
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );

  test('masking twice equals masking once', () => {
    const parts = fc.constantFrom(...ROWS.map((row) => row[1]), 'failed', 'at', '(', ')', '-', '.');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const once = mask(some.join(' '));
        expect(mask(once)).toBe(once);
      }),
    );
  });
});
