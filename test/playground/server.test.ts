import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/playground/page-state.ts';
import { readSamples } from '../../src/playground/samples.ts';
import { playgroundRoutes } from '../../src/playground/server.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { SECRETS } from './bolt-on-stand-in.ts';

let slack: StandIn;
beforeAll(async () => {
  const routes = playgroundRoutes({ samples: await readSamples(), bot: () => undefined });
  slack = await startStandIn(SECRETS, routes);
});
afterAll(() => slack.stop());

const state = async (user: string, channel = ''): Promise<PageState> => {
  const response = await fetch(`${slack.url}/playground/state?user=${user}&channel=${channel}`);
  return (await response.json()) as PageState;
};
const act = async (body: object, headers: Record<string, string> = {}) =>
  fetch(`${slack.url}/playground/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('what the page shows', () => {
  test('a guest sees only the channels that they are in, and opens none of the others', async () => {
    const seen = await state(PEOPLE.guest, CHANNELS.private);
    const names = seen.channels.map((channel) => channel.name);
    expect(names).toEqual(['inc-checkout', 'Wayout']);
    expect(seen.channelId).toBe(CHANNELS.incident);
  });

  test('what was said is still there after a reload, with threads and the reader’s own ephemerals', async () => {
    const { channel, ts } = await slack.say({
      channel: CHANNELS.incident,
      user: PEOPLE.maya,
      text: 'boom',
    });
    await slack.say({ channel, user: PEOPLE.chen, text: 'reply', threadTs: ts });
    await slack.command({ channel, user: PEOPLE.maya, text: 'x' });
    const seen = await state(PEOPLE.maya, channel);
    expect(seen.messages).toMatchObject([{ text: 'boom', reply_count: 1 }, { text: 'reply' }]);
    expect(seen.ephemerals).toHaveLength(1);
    expect((await state(PEOPLE.chen, channel)).ephemerals).toEqual([]);
  });

  test('every sample can be posted as it is', async () => {
    const { samples } = await state(PEOPLE.maya);
    expect(samples.length).toBeGreaterThanOrEqual(8);
    for (const { text } of samples) expect(text.trim()).not.toBe('');
  });

  test('a link to a message opens the page there', async () => {
    const url = `${slack.url}/archives/${CHANNELS.incident}/p1795518668000100`;
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(
      `/#channel=${CHANNELS.incident}&ts=1795518668.000100`,
    );
  });
});

describe('what people do', () => {
  test('something impossible is told as an error, not as a crash', async () => {
    const saying = { act: 'say', user: PEOPLE.guest, channel: CHANNELS.private, text: 'x' };
    expect(await (await act(saying)).json()).toMatchObject({ ok: false });
    expect((await act({ act: 'fly' })).status).toBe(400);
  });

  test('an uploaded file is stored for a file input and served sandboxed', async () => {
    const url = `${slack.url}/playground/upload?user=${PEOPLE.maya}&name=a.txt`;
    const uploaded = await fetch(url, { method: 'POST', body: 'log' });
    const { result } = (await uploaded.json()) as { result: { id: string } };
    const file = await fetch(`${slack.url}/playground/files/${result.id}`);
    expect(await file.text()).toBe('log');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('other sites', () => {
  test('a page of another origin cannot drive the playground', async () => {
    const saying = { act: 'say', user: PEOPLE.maya, channel: CHANNELS.incident, text: 'x' };
    expect((await act(saying, { origin: 'https://evil.example' })).status).toBe(403);
  });

  test('a foreign host name that points here is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'evil.example' };
      request(`${slack.url}/playground/state`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('nothing outside of the page’s folder is served', async () => {
    const response = await fetch(`${slack.url}/page/..%2f..%2fpackage.json`);
    expect(response.status).toBe(404);
  });
});
