import { afterEach, describe, expect, test } from 'vitest';
import { APP, CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { type BoltOnStandIn, boltByHttp } from './bolt-on-stand-in.ts';

let both: BoltOnStandIn | undefined;
afterEach(async () => {
  await both?.stop();
  both = undefined;
});

const { incident, general } = CHANNELS;
const { maya, chen } = PEOPLE;
const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text },
});
const button = (id: string, value?: string) => ({
  type: 'actions' as const,
  elements: [
    {
      type: 'button' as const,
      action_id: id,
      text: { type: 'plain_text' as const, text: id },
      ...(value !== undefined && { value }),
    },
  ],
});

describe('events', () => {
  test('a message reaches the app escaped, and the answer stands in its thread', async () => {
    both = await boltByHttp((app) => {
      app.message(async ({ message, say }) => {
        if (!('text' in message)) return;
        await say({ text: `heard: ${message.text}`, thread_ts: message.ts });
      });
    });
    const { slack } = both;
    const said = await slack.say({ channel: incident, user: maya, text: 'at <anonymous> & so on' });
    expect(said.deliveries).toMatchObject([{ ok: true, attempts: 1 }]);
    const thread = await slack.until(() => {
      const messages = slack.thread(incident, said.ts);
      return messages.length === 2 && messages;
    });
    expect(thread[0]).toMatchObject({ reply_count: 1, thread_ts: said.ts });
    expect(thread[1]).toMatchObject({
      bot_id: APP.botId,
      text: 'heard: at &lt;anonymous&gt; &amp; so on',
    });
  });

  test('the app hears nothing of a channel that it is not in, and cannot write there', async () => {
    const failures: unknown[] = [];
    both = await boltByHttp((app) => {
      app.message(async () => void failures.push('heard'));
    });
    const { slack, app } = both;
    const said = await slack.say({ channel: general, user: maya, text: 'ECONNREFUSED' });
    expect(said.deliveries).toEqual([]);
    await expect(app.client.chat.postMessage({ channel: general, text: 'x' })).rejects.toThrow(
      'not_in_channel',
    );
    expect(failures).toEqual([]);
  });

  test('a mention comes as message and as app_mention, with the same ts', async () => {
    const heard: string[] = [];
    both = await boltByHttp((app) => {
      app.message(async ({ event }) => void heard.push(`message ${event.ts}`));
      app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.ts}`));
    });
    const said = await both.slack.say({ channel: incident, user: maya, text: 'look @Wayout' });
    expect(said.message.text).toBe(`look <@${APP.userId}>`);
    expect(heard.sort()).toEqual([`mention ${said.ts}`, `message ${said.ts}`]);
  });

  test('a redelivered event keeps its id and says which try it is', async () => {
    const tries: unknown[] = [];
    both = await boltByHttp((app) => {
      app.use(async ({ context, body, next }) => {
        tries.push([context.retryNum, context.retryReason, 'event_id' in body && body['event_id']]);
        await next();
      });
    });
    const { slack } = both;
    await slack.say({ channel: incident, user: maya, text: 'hello' });
    await slack.redeliver();
    const id = slack.sent()[0]?.payload['event_id'];
    expect(tries).toEqual([
      [undefined, undefined, id],
      [1, 'http_timeout', id],
    ]);
  });

  test('edits, reactions, joins and the opened home reach the app', async () => {
    const heard: string[] = [];
    both = await boltByHttp((app) => {
      app.message(async ({ event }) => void heard.push(event.subtype ?? 'message'));
      app.event('reaction_added', async ({ event }) => void heard.push(event.reaction));
      app.event('reaction_removed', async ({ event }) => void heard.push(`-${event.reaction}`));
      app.event('member_joined_channel', async ({ event }) => void heard.push(event.channel));
      app.event('app_home_opened', async ({ event }) => void heard.push(event.tab ?? ''));
    });
    const { slack } = both;
    const { ts } = await slack.say({ channel: incident, user: maya, text: 'one' });
    await slack.edit({ channel: incident, ts, user: maya, text: 'two' });
    const message = { channel: incident, ts };
    await slack.react({ message, user: chen, name: 'thumbsup' });
    await slack.unreact({ message, user: chen, name: '+1' });
    await slack.join({ channel: general, user: APP.userId, inviter: maya });
    await slack.openHome({ user: maya });
    expect(heard).toEqual(['message', 'message_changed', '+1', '-+1', general, 'home']);
    expect(slack.messages(incident)[0]).toMatchObject({ text: 'two', edited: { user: maya } });
  });

  test('a long paste becomes a snippet that the bot can download, and nobody else', async () => {
    both = await boltByHttp(() => undefined);
    const { slack } = both;
    const text = 'Error: boom\n'.repeat(500);
    const { message } = await slack.say({ channel: incident, user: maya, text });
    expect(message).toMatchObject({ subtype: 'file_share', text: '' });
    const [file] = message.files ?? [];
    expect(file).toMatchObject({ mode: 'snippet', size: text.length });
    expect(file?.preview).toHaveLength(1000);
    const url = file?.url_private_download ?? '';
    const signedIn = await fetch(url, { headers: { authorization: 'Bearer xoxb-test' } });
    expect(await signedIn.text()).toBe(text);
    const signedOut = await fetch(url);
    expect([signedOut.status, signedOut.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });

  test('the check of a new address is answered by Bolt', async () => {
    both = await boltByHttp(() => undefined);
    expect(await both.slack.verifyUrl()).toBe(true);
  });
});

describe('commands', () => {
  test('the acknowledgement itself can be the answer, seen by one person only', async () => {
    both = await boltByHttp((app) => {
      app.command('/explain', async ({ ack, command }) => ack(`you said ${command.text}`));
    });
    const { slack } = both;
    await slack.command({ channel: general, user: maya, text: 'a\nb' });
    expect(slack.ephemerals(maya).map((item) => item.message.text)).toEqual(['you said a\nb']);
    expect(slack.ephemerals(chen)).toEqual([]);
  });

  test('response_url answers in the channel, takes five uses and then is gone', async () => {
    const statuses: unknown[] = [];
    both = await boltByHttp((app) => {
      app.command('/explain', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'for all', response_type: 'in_channel' });
        for (let use = 2; use <= 5; use += 1) await respond(`use ${use}`);
        await respond('too many').catch((error) => statuses.push(error.statusCode));
      });
    });
    const { slack } = both;
    await slack.command({ channel: general, user: maya, text: 'x' });
    await slack.until(() => slack.ephemerals(maya).length === 4);
    expect(slack.messages(general)[0]).toMatchObject({ text: 'for all', bot_id: APP.botId });
    await expect.poll(() => statuses).toEqual([404]);
  });

  test('a command that nobody answers ends in operation_timeout for the person', async () => {
    both = await boltByHttp(() => undefined, { ackWithinMs: 50 });
    const delivery = await both.slack.command({ channel: incident, user: maya, text: 'x' });
    expect(delivery).toMatchObject({ ok: false, failure: 'timeout', attempts: 1 });
    expect(both.slack.ephemerals(maya)[0]?.message.text).toContain('operation_timeout');
  });
});

describe('interactions', () => {
  test('a pressed button names itself, and the card is redrawn', async () => {
    both = await boltByHttp((app) => {
      app.action('fix_worked', async ({ ack, action, body, client }) => {
        await ack();
        if (body.type !== 'block_actions' || action.type !== 'button') return;
        const { channel, message } = body;
        const text = `worked by ${body.user.id}: ${action.value}`;
        const place = { channel: channel?.id ?? '', ts: message?.['ts'] ?? '' };
        await client.chat.update({ ...place, text, blocks: [section(text)] });
      });
    });
    const { slack, app } = both;
    const posted = await app.client.chat.postMessage({
      channel: incident,
      text: 'card',
      blocks: [button('fix_worked', 'fix:0'), button('fix_worked', 'fix:1')],
    });
    const message = { channel: incident, ts: posted.ts ?? '' };
    await slack.press({ message, user: chen, actionId: 'fix_worked', value: 'fix:1' });
    const card = await slack.until(() => slack.messages(incident).find((other) => other.edited));
    expect(card.text).toBe(`worked by ${chen}: fix:1`);
  });

  test('an ephemeral card carries no message and is replaced through its response_url', async () => {
    const seen: unknown[] = [];
    both = await boltByHttp((app) => {
      app.command('/explain', async ({ ack }) => ack({ text: 'card', blocks: [button('share')] }));
      app.action('share', async ({ ack, body, respond }) => {
        await ack();
        seen.push('message' in body, 'container' in body && body.container['is_ephemeral']);
        await respond({ text: 'shared', replace_original: true });
      });
    });
    const { slack } = both;
    await slack.command({ channel: incident, user: maya, text: 'x' });
    const ts = slack.ephemerals(maya)[0]?.message.ts ?? '';
    await slack.press({ message: { channel: incident, ts }, user: maya, actionId: 'share' });
    await slack.until(() => slack.ephemerals(maya)[0]?.message.text === 'shared');
    expect(seen).toEqual([false, true]);
  });

  test('a modal opens, refuses, pushes and closes', async () => {
    const input = {
      type: 'input' as const,
      block_id: 'paste',
      label: { type: 'plain_text' as const, text: 'Error' },
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true },
    };
    const modal = (callback_id: string) => ({
      type: 'modal' as const,
      callback_id,
      title: { type: 'plain_text' as const, text: callback_id },
      submit: { type: 'plain_text' as const, text: 'Go' },
      blocks: [input],
    });
    both = await boltByHttp((app) => {
      app.shortcut('new_record', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: modal('first') });
      });
      app.view('first', async ({ ack, view }) => {
        const text = view.state.values['paste']?.['text']?.value ?? '';
        if (text.length < 3) {
          await ack({ response_action: 'errors', errors: { paste: 'too short' } });
        } else await ack({ response_action: 'push', view: modal('second') });
      });
      app.view('second', async ({ ack }) => ack({ response_action: 'clear' }));
    });
    const { slack } = both;
    await slack.shortcut({ user: maya, callbackId: 'new_record' });
    await slack.until(() => slack.modal(maya)?.callback_id === 'first');
    expect(await slack.submit({ user: maya })).toMatchObject({ outcome: 'errors' });
    expect(slack.sent().filter(({ payload }) => payload['type'] === 'view_submission')).toEqual([]);
    const short = await slack.submit({ user: maya, values: { paste: 'ab' } });
    expect(short).toMatchObject({ outcome: 'errors', errors: { paste: 'too short' } });
    expect(await slack.submit({ user: maya, values: { paste: 'abc' } })).toMatchObject({
      outcome: 'pushed',
    });
    expect(slack.modal(maya)?.callback_id).toBe('second');
    expect(await slack.submit({ user: maya, values: { text: 'abc' } })).toMatchObject({
      outcome: 'cleared',
    });
    expect(slack.modal(maya)).toBeUndefined();
  });

  test('a message shortcut brings the message', async () => {
    const seen: unknown[] = [];
    both = await boltByHttp((app) => {
      app.shortcut('explain_message', async ({ ack, shortcut }) => {
        await ack();
        if (shortcut.type === 'message_action') seen.push(shortcut.message.text);
      });
    });
    const { slack } = both;
    const { ts } = await slack.say({ channel: incident, user: maya, text: 'the error' });
    const message = { channel: incident, ts };
    await slack.shortcut({ user: chen, callbackId: 'explain_message', message });
    expect(seen).toEqual(['the error']);
  });
});

describe('faults', () => {
  test('injected 429 and errors meet the next request only', async () => {
    both = await boltByHttp(() => undefined);
    const { slack, app } = both;
    slack.inject({ method: 'chat.postMessage', error: 'internal_error' });
    const post = () => app.client.chat.postMessage({ channel: incident, text: 'x' });
    await expect(post()).rejects.toThrow('internal_error');
    slack.inject({ method: 'chat.postMessage', status: 429, retryAfter: 0 });
    await post();
    expect(slack.calls('chat.postMessage').map((call) => call.status)).toEqual([200, 429, 200]);
  });
});
