import { expect, test } from 'vitest';
import { contradictsTrace } from '../../src/app/contradicts-trace.ts';

test.each([
  ['Linux', 'windows', true],
  ['Linux', 'linux', false],
  ['Linux', null, false],
  ['Every file is reported, on Windows only.', 'linux', true],
  ['Python from python.org on macOS, and every https site fails.', 'linux', true],
  ['It works on Windows or macOS and fails on Linux.', 'windows', false],
  ['It comes back after each checkout (committed from Windows).', 'linux', false],
  ['The file system is not on Windows.', 'linux', false],
  ['', 'linux', false],
] as const)('"%s" and a trace of %s: %s', (condition, os, contradicts) => {
  expect(contradictsTrace(condition, os)).toBe(contradicts);
});
