import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { type BotOnStandIn, botOnStandIn } from '../support/bot-on-stand-in.ts';

const REFUSED = 'Error: connect ECONNREFUSED 127.0.0.1:5432';
const { maya } = PEOPLE;
const channel = CHANNELS.incident;

let run: BotOnStandIn;
beforeEach(async () => {
  run = await botOnStandIn();
});
afterEach(() => run.stop());

const replies = (ts: string) => run.slack.thread(channel, ts).slice(1);

/** The card in a message's thread. */
const card = (ts: string) => run.slack.until(() => replies(ts)[0]);

/** A later error has been answered, so what came before it had its turn. */
async function laterErrorIsAnswered() {
  const { ts } = await run.slack.say({
    channel,
    user: maya,
    text: "TypeError: Cannot read properties of undefined (reading 'id')",
  });
  await card(ts);
}

describe('a shared text file', () => {
  test('is read beyond the preview that Slack cuts', async () => {
    const log = `${'GET /healthz 200 in 2 ms\n'.repeat(200)}${REFUSED}\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)\n`;
    const { ts } = await run.slack.say({
      channel,
      user: maya,
      files: [{ name: 'orders.log', content: log }],
    });
    await card(ts);
  });

  test('that is an image is not asked for', async () => {
    const { ts } = await run.slack.say({
      channel,
      user: maya,
      text: REFUSED,
      files: [{ name: 'screen.png', content: new Uint8Array([137, 80, 78, 71]) }],
    });
    await card(ts);
  });
});

describe('an edit', () => {
  test('that adds the error gets its answer, once', async () => {
    const { ts } = await run.slack.say({
      channel,
      user: maya,
      text: 'orders is down, log follows',
    });
    await run.slack.edit({ channel, ts, user: maya, text: `orders is down: ${REFUSED}` });
    await card(ts);
    await run.slack.edit({ channel, ts, user: maya, text: `orders is down again: ${REFUSED}` });
    await laterErrorIsAnswered();
    expect(replies(ts)).toHaveLength(1);
  });

  test('of a message that has its answer brings no second one', async () => {
    const { ts } = await run.slack.say({ channel, user: maya, text: REFUSED });
    await card(ts);
    await run.slack.edit({ channel, ts, user: maya, text: `${REFUSED} (since the deploy)` });
    await laterErrorIsAnswered();
    expect(replies(ts)).toHaveLength(1);
  });
});
