import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { SECRETS } from './bolt-on-stand-in.ts';

let slack: StandIn | undefined;
let server: Server | undefined;
afterEach(async () => {
  await slack?.stop();
  server?.closeAllConnections();
  server?.close();
});

/** An app that answers with these statuses, the last one for ever. */
async function appAnswering(
  statuses: readonly number[],
  headers: Record<string, string> = {},
): Promise<{ url: string; heard: IncomingHttpHeaders[] }> {
  const heard: IncomingHttpHeaders[] = [];
  server = createServer((request, response) => {
    const status = statuses[Math.min(heard.length, statuses.length - 1)] ?? 200;
    heard.push(request.headers);
    response.writeHead(status, headers).end();
  });
  const started = server;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, heard };
}

const saying = { channel: CHANNELS.incident, user: PEOPLE.maya, text: 'boom' };

test('an event that failed is sent again, with number and reason', async () => {
  const app = await appAnswering([500, 500, 200]);
  slack = await startStandIn({ ...SECRETS, eventsUrl: app.url, retryPausesMs: [0, 1, 1] });
  const { deliveries } = await slack.say(saying);
  expect(deliveries).toMatchObject([{ ok: true, attempts: 3 }]);
  const retries = app.heard.map((headers) => headers['x-slack-retry-num']);
  expect(retries).toEqual([undefined, '1', '2']);
  expect(app.heard[1]?.['x-slack-retry-reason']).toBe('http_error');
});

test('an app that asks for no retry gets none', async () => {
  const app = await appAnswering([500], { 'x-slack-no-retry': '1' });
  slack = await startStandIn({ ...SECRETS, eventsUrl: app.url, retryPausesMs: [0] });
  const { deliveries } = await slack.say(saying);
  expect(deliveries).toMatchObject([{ ok: false, attempts: 1, failure: 'http_error' }]);
});

test('a command is never sent again', async () => {
  const app = await appAnswering([500]);
  slack = await startStandIn({ ...SECRETS, eventsUrl: app.url, retryPausesMs: [0] });
  const { channel, user } = saying;
  expect(await slack.command({ channel, user })).toMatchObject({ ok: false, attempts: 1 });
  expect(slack.ephemerals(user)[0]?.message.text).toContain('dispatch_failed');
});

test('an app that does not run is told apart from one that fails', async () => {
  slack = await startStandIn({ ...SECRETS, retryPausesMs: [] });
  expect((await slack.say(saying)).deliveries).toMatchObject([{ failure: 'no_app' }]);
});
