import { expect, test } from 'vitest';
import { composeMessage } from '../../src/playground/stand-in/compose-message.ts';
import { createCourier } from '../../src/playground/stand-in/create-courier.ts';
import { createWorkspace } from '../../src/playground/stand-in/workspace.ts';
import { SECRETS } from './bolt-on-stand-in.ts';

const courier = createCourier({
  attempt: async () => ({ ok: true }),
  report: () => undefined,
});
const workspace = createWorkspace(SECRETS, courier);

test.each([
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['see https://x.dev/a?b=1&c=2.', 'see <https://x.dev/a?b=1&amp;c=2>.'],
  ['java.net.ConnectException: refused', '<http://java.net|java.net>.ConnectException: refused'],
  ['File "/app/main.py", line 3', 'File "/app/main.py", line 3'],
  ['run main.py now', 'run <http://main.py|main.py> now'],
  ['at io.grpc.Status.asException', 'at io.grpc.Status.asException'],
  ['@chen and @nobody in #general', '<@U0CHEN> and @nobody in <#C0GENERAL>'],
  ['use `java.net` here', 'use `java.net` here'],
  ['```\nif (a < b)\n```', '```\nif (a &lt; b)\n```'],
  ['one ``` is no code: a.com', 'one ``` is no code: <http://a.com|a.com>'],
])('typed %j arrives as %j', (typed, arrives) => {
  expect(composeMessage(workspace, typed).text).toBe(arrives);
});

test('fenced code is a preformatted part of the rich text, unescaped', () => {
  const [block] = composeMessage(workspace, 'look:\n```\na < b\n```').blocks;
  expect(block).toMatchObject({
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text: 'look:\n' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a < b' }] },
    ],
  });
});
