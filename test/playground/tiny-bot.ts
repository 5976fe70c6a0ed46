import { readFileSync, writeFileSync } from 'node:fs';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';

/** A small bot for the tests of the playground: a card, votes that outlive the process, a modal, a home tab. */
const {
  SLACK_BOT_TOKEN = '',
  SLACK_APP_TOKEN = '',
  SLACK_API_URL = '',
  DATABASE_URL,
} = process.env;
const file = `${DATABASE_URL?.replace('sqlite:', '') ?? 'votes'}.json`;
const clientOptions = { slackApiUrl: SLACK_API_URL };
const app = new App({
  token: SLACK_BOT_TOKEN,
  receiver: new SocketModeReceiver({
    appToken: SLACK_APP_TOKEN,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  }),
  convoStore: false,
  logLevel: LogLevel.ERROR,
  clientOptions,
});

function votes(): string[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: true });
const md = (text: string) => ({ type: 'mrkdwn' as const, text });
const button = (action_id: string, text: string, extra: object = {}) => ({
  type: 'button' as const,
  action_id,
  text: plain(text),
  ...extra,
});

function card(telling: string): KnownBlock[] {
  const worked = votes().length;
  const rate = worked === 0 ? '~70 % (estimate)' : `worked for ${worked} of ${worked}`;
  return [
    { type: 'header', text: plain('🧭 Connection closed while a stream was open') },
    {
      type: 'context',
      elements: [md('*grpc* · verified · fixable in 7 of 10 cases'), md('matched on: `GOAWAY`')],
    },
    {
      type: 'section',
      text: md(`*Why this happens*\nThe server said *GOAWAY* and closed: ${telling}`),
    },
    { type: 'divider' },
    {
      type: 'section',
      text: md(`*1. Retry on UNAVAILABLE* — ${rate}\nOnly where the call may be repeated.`),
      accessory: {
        type: 'overflow',
        action_id: 'fix_more',
        options: [
          { text: plain('Partly'), value: 'partly' },
          {
            text: plain('Made it worse'),
            value: 'worse',
            description: plain('Say so in the thread'),
          },
        ],
      },
    },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_preformatted',
          elements: [
            { type: 'text', text: 'grpc.keepalive_time_ms = 30000\nif (code < 500) retry()' },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'see ' },
                { type: 'link', url: 'https://grpc.io/docs/guides/keepalive/', text: 'keepalive' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'actions',
      elements: [
        button('fix_worked', `👍 Worked (${worked})`, { style: 'primary' }),
        button('fix_failed', "👎 Didn't help (0)"),
      ],
    },
    {
      type: 'section',
      fields: [md("*Don't bother*\nRestart the client"), md('*Fails*\nin 9 of 10 cases')],
    },
    {
      type: 'actions',
      elements: [
        button('wrong_match', 'Wrong match', {
          style: 'danger',
          confirm: {
            title: plain('Withdraw the card?'),
            text: md('It is taken away for *everybody*.'),
            confirm: plain('Withdraw'),
            deny: plain('Keep'),
            style: 'danger',
          },
        }),
        button('other_fix', 'Something else worked'),
        button('docs', 'Docs', { url: 'https://grpc.io/docs/' }),
      ],
    },
  ];
}

app.message(/exception|error|refused|no space/i, async ({ message, client }) => {
  if (message.subtype !== undefined) return;
  await client.chat.postMessage({
    channel: message.channel,
    thread_ts: message.thread_ts ?? message.ts,
    text: 'Connection closed while a stream was open',
    blocks: card((message.text ?? '').split('\n')[0]?.slice(0, 80) ?? ''),
  });
});

app.action('fix_worked', async ({ ack, body, client }) => {
  await ack();
  const others = votes().filter((user) => user !== body.user.id);
  writeFileSync(file, JSON.stringify([...others, body.user.id]));
  if (body.type !== 'block_actions' || !body.channel || !body.message) return;
  const place = { channel: body.channel.id, ts: String(body.message['ts']) };
  await client.chat.update({ ...place, text: 'card', blocks: card('you voted') });
});

app.action('wrong_match', async ({ ack, respond }) => {
  await ack();
  await respond({ delete_original: true });
});

app.action('other_fix', async ({ ack, body, client }) => {
  await ack();
  if (body.type !== 'block_actions') return;
  await client.views.open({
    trigger_id: body.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'other_fix_modal',
      title: plain('Something else'),
      submit: plain('Propose'),
      blocks: [
        {
          type: 'input',
          block_id: 'how',
          label: plain('What worked?'),
          hint: plain('A reviewer looks at it before others see it.'),
          element: { type: 'plain_text_input', action_id: 'text', multiline: true },
        },
        {
          type: 'input',
          block_id: 'kind',
          optional: true,
          label: plain('What is it?'),
          element: {
            type: 'radio_buttons',
            action_id: 'kind',
            options: [
              { text: plain('A configuration'), value: 'config' },
              { text: plain('A change of code'), value: 'code' },
            ],
          },
        },
        {
          type: 'input',
          block_id: 'file',
          optional: true,
          label: plain('A log'),
          element: { type: 'file_input', action_id: 'file', filetypes: ['txt', 'log'] },
        },
      ],
    },
  });
});

app.view('other_fix_modal', async ({ ack, view, client, body }) => {
  const text = view.state.values['how']?.['text']?.value ?? '';
  if (text.length < 10) {
    await ack({ response_action: 'errors', errors: { how: 'A few words more, please.' } });
    return;
  }
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: `Proposed: ${text}` });
});

app.command('/explain', async ({ ack, command }) => {
  await ack({ text: 'card', blocks: card(command.text.split('\n')[0] ?? '') });
});

app.shortcut('explain_message', async ({ ack, shortcut, respond }) => {
  await ack();
  if (shortcut.type === 'message_action') {
    await respond({ text: 'card', blocks: card(String(shortcut.message.text).slice(0, 60)) });
  }
});

app.event('app_home_opened', async ({ event, client }) => {
  if (event.tab !== 'home') return;
  await client.views.publish({
    user_id: event.user,
    view: {
      type: 'home',
      blocks: [
        { type: 'header', text: plain('This week') },
        { type: 'section', text: md(`*grpc/connection-close* came back, ${votes().length} votes`) },
      ],
    },
  });
});

await app.start();
process.on('SIGTERM', () => process.exit(0));
