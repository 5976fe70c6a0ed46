import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APP, CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { type BotOnStandIn, botOnStandIn } from '../support/bot-on-stand-in.ts';
import { actionIds, buttonLabels, buttonValue, textOf } from '../support/read-blocks.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const { maya, chen } = PEOPLE;
const channel = CHANNELS.incident;
const SECRET = 'hunter2secret';

let run: BotOnStandIn;
beforeEach(async () => {
  run = await botOnStandIn();
});
afterEach(() => run.stop());

/** The newest private answer to a person once it says something. */
function answer(user: string, says: string, where?: string) {
  return run.slack.until(() => {
    const message = run.slack.ephemerals(user, where).at(-1)?.message;
    return message !== undefined && textOf(message).includes(says) ? message : undefined;
  });
}

/** The reply in a thread once it says something. */
function reply(where: string, ts: string, says: string) {
  return run.slack.until(() =>
    run.slack
      .thread(where, ts)
      .slice(1)
      .find((message) => textOf(message).includes(says)),
  );
}

/** Settles when a later message has been answered: what came before it was not. */
async function nothingElseIn(where: string, expected: number) {
  const posted = () => run.slack.calls('chat.postMessage').length;
  await run.slack.idle();
  await run.slack.say({ channel: run.slack.dm(chen), user: chen, text: 'help' });
  await run.slack.until(() =>
    run.slack.calls('chat.postMessage').some(({ args }) => args['channel'] === run.slack.dm(chen)),
  );
  expect([where, posted() - 1]).toEqual([where, expected]);
}

describe('the connection', () => {
  test('a new address is verified', async () => {
    expect(await run.slack.verifyUrl()).toBe(true);
  });

  test('an unsigned or wrongly signed request is refused with 401', async () => {
    const url = `http://127.0.0.1:${run.bot.port}/slack/events`;
    const now = String(Math.floor(Date.now() / 1000));
    const signatures = [{}, { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': now }];
    for (const headers of signatures) {
      const body = JSON.stringify({ type: 'url_verification', challenge: 'x' });
      const response = await fetch(url, { method: 'POST', body, headers });
      expect(response.status).toBe(401);
    }
  });

  test('health, readiness and metrics are served', async () => {
    await run.slack.command({ channel, user: maya, text: GOAWAY });
    await answer(maya, 'Known error');
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${run.bot.port}${path}`);
      return { status: response.status, body: await response.text() };
    };
    expect(await get('/healthz')).toEqual({ status: 200, body: 'ok\n' });
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/metrics')).body).toContain(
      'wayout_pastes_total{kind="known",surface="asked"} 1',
    );
  });
});

describe('/explain', () => {
  test('alone opens a modal whose text is explained where it was called', async () => {
    const { slack } = run;
    await slack.command({ channel: CHANNELS.general, user: maya, text: '' });
    await slack.until(() => slack.modal(maya));
    const submitted = await slack.submit({ user: maya, values: { text: GOAWAY } });
    expect(submitted.outcome).toBe('closed');
    await answer(maya, 'Known error', CHANNELS.general);
  });

  test('a modal of nothing but blanks says so in its field', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: '' });
    await slack.until(() => slack.modal(maya));
    const submitted = await slack.submit({ user: maya, values: { text: '  \n ' } });
    expect(submitted.outcome).toBe('errors');
  });

  test('help lists every command', async () => {
    await run.slack.command({ channel, user: maya, text: 'help' });
    const help = textOf(await answer(maya, 'Commands'));
    for (const usage of ['/explain &lt;error&gt;', 'search', 'show', 'undo', 'help']) {
      expect(help).toContain(usage);
    }
  });

  test('search finds records, and one is opened and voted on', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: 'search goaway domain:grpc' });
    const results = await answer(maya, RECORD);
    const message = { channel, ts: results.ts };
    await slack.press({ user: maya, actionId: 'show_record', message });
    const card = await answer(maya, 'Known error');
    await slack.press({ user: maya, actionId: 'fix_worked', message: { channel, ts: card.ts } });
    await answer(maya, 'worked for 1 of 1');
  });

  test('show opens a record by its id, and says what is near one that is not there', async () => {
    await run.slack.command({ channel, user: maya, text: `show ${RECORD}` });
    await answer(maya, 'Known error');
    await run.slack.command({ channel, user: maya, text: `show ${RECORD} zh` });
    const page = await answer(maya, '服务端退出前先排空');
    // All of it: nothing is left to unfold.
    expect(actionIds(page)).not.toContain('show_all');
    await run.slack.command({ channel, user: maya, text: 'show grpc/connection-closed' });
    await answer(maya, 'There is no record');
  });

  test('undo takes back the last vote', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: GOAWAY });
    const card = await answer(maya, 'Known error');
    await slack.press({ user: maya, actionId: 'fix_worked', message: { channel, ts: card.ts } });
    await answer(maya, 'worked for 1 of 1');
    await slack.command({ channel, user: maya, text: 'undo' });
    await answer(maya, 'no longer counts');
    await slack.command({ channel, user: maya, text: 'undo' });
    await answer(maya, 'no vote that could be taken back');
  });

  test('an unknown error is answered honestly, with the nearest records', async () => {
    const text = 'FATAL quux: frobnicator desynchronised while streaming to connection pool';
    await run.slack.command({ channel, user: maya, text });
    const card = await answer(maya, 'No record explains this yet').catch(() =>
      answer(maya, 'Not sure which error'),
    );
    expect(actionIds(card)).toContain('show_record');
  });

  test.each([
    ['one megabyte of one character', 'a'.repeat(1_000_000)],
    ['binary', '\u0000\u0001\ufffd\ud800\u0007'.repeat(50)],
    ['right-to-left and zero-width', '\u202eשגיאה\u200b\u200d\u2066 error'],
    ['an unclosed fence', '```Error: boom'],
    ['a broadcast', '<!channel> Error: boom <@U0CHEN>'],
  ])('%s gets an answer', async (_name, text) => {
    await run.slack.command({ channel, user: maya, text });
    const seen = await run.slack.until(() => run.slack.ephemerals(maya, channel).at(-1)?.message);
    expect(JSON.stringify(seen)).not.toMatch(/<[!@]/);
    expect(textOf(seen)).not.toContain('Something broke');
  });

  test('a secret in a paste reaches neither card nor store', async () => {
    const text = `connect to postgres://app:${SECRET}@db failed password=${SECRET}\n${GOAWAY}`;
    await run.slack.command({ channel, user: maya, text });
    const card = await answer(maya, 'Known error');
    await run.slack.press({ user: maya, actionId: 'why', message: { channel, ts: card.ts } });
    const why = await answer(maya, 'Why ');
    expect(JSON.stringify([card, why])).not.toContain(SECRET);
    const sighting = await run.store.sighting('T0WAYOUT', buttonValue(card, 'why'));
    expect(sighting).toBeDefined();
    expect(JSON.stringify(sighting)).not.toContain(SECRET);
  });
});

describe('in an incident channel', () => {
  test('a known error is answered in the thread, chat is not', async () => {
    const { slack } = run;
    await slack.say({ channel, user: maya, text: 'is checkout slow for you as well?' });
    await slack.say({ channel: CHANNELS.general, user: maya, text: GOAWAY });
    const said = await slack.say({
      channel,
      user: maya,
      text: `prod is down\n\`\`\`${GOAWAY}\`\`\``,
    });
    const card = await reply(channel, said.ts, 'Known error');
    expect(buttonLabels(card)).not.toContain('Share to channel');
    await nothingElseIn(channel, 1);
  });

  test('an alert is read out of its attachments', async () => {
    const said = await run.slack.alert({
      channel,
      attachments: [
        { color: '#f00', title: 'orders: error rate', text: GOAWAY, fallback: 'alert' },
      ],
    });
    await reply(channel, said.ts, 'Known error');
  });

  test('an event that is delivered again is answered once', async () => {
    const said = await run.slack.say({ channel, user: maya, text: GOAWAY });
    await reply(channel, said.ts, 'Known error');
    await run.slack.redeliver();
    await nothingElseIn(channel, 1);
  });

  test('the same error again gets one line with a link to the first card', async () => {
    const { slack } = run;
    const first = await slack.say({ channel, user: maya, text: GOAWAY });
    await reply(channel, first.ts, 'Known error');
    const second = await slack.say({ channel, user: chen, text: GOAWAY });
    const line = await reply(channel, second.ts, 'Again ');
    expect(textOf(line)).toMatch(/<http[^|]+\|the first card in this channel>/);
    await slack.say({ channel, user: chen, text: GOAWAY, threadTs: first.ts });
    await nothingElseIn(channel, 2);
  });

  test('a bot that talks in a thread is not answered', async () => {
    const { slack } = run;
    const said = await slack.say({ channel, user: maya, text: 'looking' });
    await slack.alert({ channel, text: GOAWAY, threadTs: said.ts });
    await nothingElseIn(channel, 0);
  });

  test('a card that is called wrong folds to one line, and comes back', async () => {
    const { slack } = run;
    const said = await slack.say({ channel, user: maya, text: GOAWAY });
    const card = await reply(channel, said.ts, 'Known error');
    const message = { channel, ts: card.ts };
    await slack.press({ user: maya, actionId: 'wrong_match', message });
    const folded = await reply(channel, said.ts, 'Withdrawn');
    expect(actionIds(folded).slice(0, 2)).toEqual(['undo_wrong_match', 'show_all']);
    await slack.press({ user: chen, actionId: 'undo_wrong_match', message });
    await answer(chen, '只有撤下卡片的人');
    await slack.press({ user: maya, actionId: 'undo_wrong_match', message });
    await reply(channel, said.ts, 'Known error');
    expect(await run.store.ledger('T0WAYOUT', RECORD)).toHaveLength(2);
  });

  test('votes in a channel redraw the card and tell the voter', async () => {
    const { slack } = run;
    const said = await slack.say({ channel, user: maya, text: GOAWAY });
    const card = await reply(channel, said.ts, 'Known error');
    const message = { channel, ts: card.ts };
    await slack.press({ user: chen, actionId: 'fix_more', message, value: '🤏 Helped partly (0)' });
    await answer(chen, '已计入');
    const redrawn = await reply(channel, said.ts, 'worked for 0 of 1');
    expect(textOf(redrawn)).toMatch(
      /Tried here\*\n• 🤏 helped partly: “.+” · <@U0CHEN> · within a minute/,
    );
  });
});

describe('when Slack fails', () => {
  test('no card is lost for a decoration', async () => {
    const { slack } = run;
    slack.inject({ method: 'users.info', error: 'unknown_method', times: 9 });
    slack.inject({ method: 'chat.getPermalink', error: 'unknown_method', times: 9 });
    await slack.command({ channel, user: chen, text: GOAWAY });
    const card = await answer(chen, 'Known error');
    await slack.press({ user: chen, actionId: 'share', message: { channel, ts: card.ts } });
    await answer(chen, 'Shared. Votes');
    const second = await slack.say({ channel, user: maya, text: GOAWAY });
    await reply(channel, second.ts, 'What was tried is on the first card');
  });

  test('an unknown channel name means silence', async () => {
    run.slack.inject({ method: 'conversations.info', error: 'missing_scope' });
    await run.slack.say({ channel, user: maya, text: GOAWAY });
    await nothingElseIn(channel, 0);
  });

  test('a card that cannot be posted into a channel is shared by the response URL', async () => {
    const { slack } = run;
    slack.inject({ method: 'chat.postMessage', error: 'not_in_channel' });
    await slack.command({ channel, user: maya, text: GOAWAY });
    const card = await answer(maya, 'Known error');
    await slack.press({ user: maya, actionId: 'share', message: { channel, ts: card.ts } });
    const shared = await slack.until(() => slack.messages(channel).at(-1));
    await slack.press({ user: chen, actionId: 'fix_worked', message: { channel, ts: shared.ts } });
    await slack.until(() =>
      textOf(slack.messages(channel).at(-1) ?? {}).includes('worked for 1 of 1'),
    );
  });

  test('an update that is refused does not lose the vote', async () => {
    const { slack } = run;
    const said = await slack.say({ channel, user: maya, text: GOAWAY });
    const card = await reply(channel, said.ts, 'Known error');
    slack.inject({ method: 'chat.update', error: 'cant_update_message' });
    await slack.press({ user: maya, actionId: 'fix_worked', message: { channel, ts: card.ts } });
    await reply(channel, said.ts, 'worked for 1 of 1');
  });

  test('what broke is told with a reference, and without its details', async () => {
    const { slack, store } = run;
    const broken = Object.assign(store, { addSighting: () => Promise.reject(new Error('disk')) });
    expect(broken).toBe(store);
    await slack.command({ channel, user: maya, text: GOAWAY });
    const told = await answer(maya, 'Something broke on my side');
    expect(textOf(told)).toMatch(/Reference: `id\d+`/);
    expect(textOf(told)).not.toContain('disk');
  });
});

describe('elsewhere', () => {
  test('a mention is answered in the thread, once although it comes as two events', async () => {
    const text = `<@${APP.userId}> ${GOAWAY}`;
    const said = await run.slack.say({
      channel,
      user: maya,
      text: text.replace(/<@\w+>/, '@wayout'),
    });
    await reply(channel, said.ts, 'Known error');
    await nothingElseIn(channel, 1);
  });

  test('a mention alone in a thread reads the thread', async () => {
    const { slack } = run;
    const where = CHANNELS.private;
    const root = await slack.say({ channel: where, user: maya, text: 'see below' });
    await slack.say({ channel: where, user: maya, text: '@wayout', threadTs: root.ts });
    await reply(where, root.ts, 'does not look like an error');
  });

  test('a DM is /explain without the slash, and its card can be voted on', async () => {
    const { slack } = run;
    const dm = slack.dm(maya);
    await slack.say({ channel: dm, user: maya, text: GOAWAY });
    const seen = (says: string) =>
      slack.until(() => slack.messages(dm).find((message) => textOf(message).includes(says)));
    const card = await seen('Known error');
    await slack.press({
      user: maya,
      actionId: 'fix_worked',
      message: { channel: dm, ts: card.ts },
    });
    await seen('worked for 1 of 1');
  });

  test('the message shortcut answers who chose it, for the incident of that thread', async () => {
    const { slack } = run;
    const said = await slack.say({ channel: CHANNELS.alerts, user: maya, text: 'nothing yet' });
    const other = await slack.say({ channel: CHANNELS.alerts, user: maya, text: 'x' });
    expect(said.ts).not.toBe(other.ts);
    const target = await slack.say({ channel: CHANNELS.general, user: maya, text: GOAWAY });
    await slack.shortcut({
      user: chen,
      callbackId: 'explain_message',
      message: { channel: CHANNELS.general, ts: target.ts },
    });
    const card = await answer(chen, '已知错误');
    expect(buttonLabels(card)).toContain('分享到频道');
    const sighting = await run.store.sighting('T0WAYOUT', buttonValue(card, 'why'));
    expect(sighting?.incident).toBe(`${CHANNELS.general}:${target.ts}`);
  });

  test('the language button answers the presser in the other language', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: GOAWAY });
    const card = await answer(maya, 'Known error');
    const message = { channel, ts: card.ts };
    await slack.press({ user: maya, actionId: 'language', message });
    await answer(maya, '已知错误');
    await slack.press({ user: maya, actionId: 'fix_worked', message });
    await answer(maya, '人中 1 人有效');
  });

  test('all fixes and dead ends are shown on demand', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: GOAWAY });
    const card = await answer(maya, 'Known error');
    const before = actionIds(card).filter((id) => id === 'fix_worked').length;
    await slack.press({ user: maya, actionId: 'show_all', message: { channel, ts: card.ts } });
    const all = await slack.until(() => {
      const now = slack.ephemerals(maya, channel).at(-1)?.message;
      const count = actionIds(now ?? {}).filter((id) => id === 'fix_worked').length;
      return count > before ? now : undefined;
    });
    expect(actionIds(all)).not.toContain('show_all');
  });

  test('App Home says what the bot knows', async () => {
    await run.slack.openHome({ user: maya });
    const home = await run.slack.until(() => run.slack.home(maya));
    expect(textOf(home)).toContain('errors in');
  });
});
