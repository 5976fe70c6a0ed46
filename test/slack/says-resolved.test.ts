import { expect, test } from 'vitest';
import { saysResolved } from '../../src/slack/says-resolved.ts';

test.each([
  ['resolved', true],
  ['Resolved ✅', true],
  ['This is fixed now.', true],
  ['issue has been resolved!', true],
  ['it is now mitigated', true],
  ['已解决。', true],
  ['问题已经修复了！', true],
  ['is it resolved?', false],
  ['not fixed', false],
  ['fixed the config, but it still fails', false],
  ['unresolved reference: foo', false],
  ['没有解决', false],
  ['', false],
])('"%s" says that it is over: %s', (text, says) => {
  expect(saysResolved(text)).toBe(says);
});
