import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP, CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { SECRETS } from './bolt-on-stand-in.ts';

let slack: StandIn;
let client: WebClient;
const { incident, general } = CHANNELS;
const { maya, chen } = PEOPLE;

beforeAll(async () => {
  slack = await startStandIn({ ...SECRETS, userGroups: { S0REVIEW: [maya] } });
  client = new WebClient(SECRETS.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
  });
});
afterAll(() => slack.stop());

describe('refusals, in Slack’s words', () => {
  const post = (args: object) => client.apiCall('chat.postMessage', { channel: incident, ...args });
  test.each([
    ['channel_not_found', () => post({ channel: 'C404', text: 'x' })],
    ['not_in_channel', () => post({ channel: general, text: 'x' })],
    ['no_text', () => post({})],
    ['msg_too_long', () => post({ text: 'x'.repeat(40_001) })],
    ['invalid_blocks', () => post({ text: 'x', blocks: [{ type: 'section' }] })],
    ['thread_not_found', () => post({ text: 'x', thread_ts: '1.000001' })],
    ['message_not_found', () => client.chat.update({ channel: incident, ts: '1.1', text: 'x' })],
    ['user_not_found', () => client.users.info({ user: 'U404' })],
    ['unknown_method', () => client.apiCall('chat.shout')],
    ['invalid_trigger_id', () => client.views.open({ trigger_id: '1', view: aModal })],
    ['invalid_auth', () => client.auth.test({ token: 'xoxb-other' })],
    ['not_in_channel', () => client.conversations.history({ channel: general })],
  ])('%s', async (code, call) => {
    await expect(call()).rejects.toMatchObject({ data: { error: code } });
  });

  test('what others wrote cannot be updated', async () => {
    const { ts } = await slack.say({ channel: incident, user: maya, text: 'mine' });
    await expect(client.chat.update({ channel: incident, ts, text: 'x' })).rejects.toThrow(
      'cant_update_message',
    );
  });
});

const aModal = {
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'Title' },
  blocks: [{ type: 'divider' as const }],
};

describe('what an app reads', () => {
  test('people with their language, channels, itself', async () => {
    const { user } = await client.users.info({ user: chen, include_locale: true });
    expect(user).toMatchObject({ id: chen, locale: 'zh-CN', is_bot: false });
    expect(await client.auth.test()).toMatchObject({ user_id: APP.userId, bot_id: APP.botId });
    const { channels } = await client.conversations.list({ types: 'public_channel' });
    expect(channels?.map((channel) => channel.name)).toContain('inc-checkout');
    const joined = await client.users.conversations({ types: 'public_channel,private_channel' });
    expect(joined.channels?.map((channel) => channel.id)).not.toContain(general);
    expect(await client.usergroups.users.list({ usergroup: 'S0REVIEW' })).toMatchObject({
      users: [maya],
    });
  });

  test('history newest first, one message by ts, a thread oldest first', async () => {
    const root = await slack.say({ channel: incident, user: maya, text: 'root' });
    await slack.say({ channel: incident, user: chen, text: 'reply', threadTs: root.ts });
    const last = await client.conversations.history({
      channel: incident,
      latest: root.ts,
      inclusive: true,
      limit: 1,
    });
    expect(last.messages).toMatchObject([{ text: 'root', reply_count: 1 }]);
    const thread = await client.conversations.replies({ channel: incident, ts: root.ts });
    expect(thread.messages?.map((message) => message.text)).toEqual(['root', 'reply']);
  });

  test('a permalink names the channel and the message', async () => {
    const { ts } = await slack.say({ channel: incident, user: maya, text: 'x' });
    const { permalink } = await client.chat.getPermalink({ channel: incident, message_ts: ts });
    expect(permalink).toBe(`${slack.url}/archives/${incident}/p${ts.replace('.', '')}`);
  });
});

describe('what an app does', () => {
  test('a direct message, a reaction, an ephemeral message', async () => {
    const { channel } = await client.conversations.open({ users: maya });
    expect(channel?.id).toBe(slack.dm(maya));
    const { ts = '' } = await client.chat.postMessage({ channel: maya, text: 'hi' });
    await client.reactions.add({ channel: slack.dm(maya), timestamp: ts, name: 'eyes' });
    expect(slack.messages(slack.dm(maya))).toMatchObject([{ reactions: [{ name: 'eyes' }] }]);
    await client.chat.postEphemeral({ channel: incident, user: chen, text: 'psst' });
    expect(slack.ephemerals(chen, incident)).toHaveLength(1);
    expect(slack.ephemerals(maya, incident)).toHaveLength(0);
  });

  test('an upload in three steps is shared into the thread', async () => {
    const root = await slack.say({ channel: incident, user: maya, text: 'chart?' });
    await client.filesUploadV2({
      channel_id: incident,
      thread_ts: root.ts,
      filename: 'chart.svg',
      content: '<svg/>',
      initial_comment: 'here',
    });
    const [, shared] = slack.thread(incident, root.ts);
    expect(shared).toMatchObject({ text: 'here', files: [{ name: 'chart.svg', size: 6 }] });
    const url = shared?.files?.[0]?.url_private ?? '';
    const headers = { authorization: `Bearer ${SECRETS.botToken}` };
    expect(await (await fetch(url, { headers })).text()).toBe('<svg/>');
  });

  test('a home tab is published, and replaced only by who knows its hash', async () => {
    const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
    const first = await client.views.publish({ user_id: maya, view });
    expect(slack.home(maya)?.id).toBe(first.view?.id);
    await expect(client.views.publish({ user_id: maya, view, hash: 'old' })).rejects.toThrow(
      'hash_conflict',
    );
  });
});
