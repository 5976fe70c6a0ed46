import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { type BoltOnStandIn, boltBySocket } from './bolt-on-stand-in.ts';

let both: BoltOnStandIn | undefined;
afterEach(async () => {
  await both?.stop();
  both = undefined;
});

const { incident } = CHANNELS;
const { maya, chen } = PEOPLE;

test('events, commands and presses work over Socket Mode as over HTTP', async () => {
  const heard: string[] = [];
  both = await boltBySocket((app) => {
    app.message(async ({ event }) => void heard.push(event.channel));
    app.command('/explain', async ({ ack }) =>
      ack({
        text: 'card',
        blocks: [
          {
            type: 'actions',
            elements: [
              { type: 'button', action_id: 'why', text: { type: 'plain_text', text: 'Why' } },
            ],
          },
        ],
      }),
    );
    app.action('why', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'because', replace_original: true });
    });
  });
  const { slack } = both;
  const said = await slack.say({ channel: incident, user: maya, text: 'hello' });
  expect(said.deliveries).toMatchObject([{ ok: true }]);
  expect(heard).toEqual([incident]);
  await slack.command({ channel: incident, user: chen, text: 'x' });
  const ts = slack.ephemerals(chen)[0]?.message.ts ?? '';
  await slack.press({ message: { channel: incident, ts }, user: chen, actionId: 'why' });
  await slack.until(() => slack.ephemerals(chen)[0]?.message.text === 'because');
});

test('a command that no listener takes times out over Socket Mode too', async () => {
  both = await boltBySocket(() => undefined, { ackWithinMs: 50 });
  const delivery = await both.slack.command({ channel: incident, user: maya, command: '/nobody' });
  expect(delivery).toMatchObject({ ok: false, failure: 'timeout' });
});

test('a connection needs the app-level token and a fresh ticket', async () => {
  both = await boltBySocket(() => undefined);
  const { slack } = both;
  const open = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${slack.apiUrl}apps.connections.open`, {
      method: 'POST',
      headers,
    });
    return response.json();
  };
  expect(await open('xoxb-test')).toMatchObject({ ok: false, error: 'not_allowed_token_type' });
  expect(await open('xapp-wrong')).toMatchObject({ ok: false, error: 'invalid_auth' });
  const stale = new WebSocket(`${slack.url.replace('http', 'ws')}/link/?ticket=stale`);
  await new Promise((resolve) => stale.addEventListener('error', resolve));
  expect(stale.readyState).toBe(WebSocket.CLOSED);
});
