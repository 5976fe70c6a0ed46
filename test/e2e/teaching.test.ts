import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { type BotOnStandIn, type BotOptions, botOnStandIn } from '../support/bot-on-stand-in.ts';
import { actionIds, buttonValue, textOf } from '../support/read-blocks.ts';
import { AMBIGUOUS, AMBIGUOUS_TOO, SECOND, twoClose } from '../support/two-close.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const QUESTION = 'Which of the two is it?';
const { maya, chen, guest } = PEOPLE;
const channel = CHANNELS.incident;

let run: BotOnStandIn;

async function start(options: BotOptions = {}) {
  const { catalog } = await loadCatalog('records');
  run = await botOnStandIn({ matcher: twoClose(catalog), ...options });
}
beforeEach(() => start());
afterEach(() => run.stop());

/** The newest private answer to a person once it says something. */
function answer(user: string, says: string) {
  return run.slack.until(() => {
    const message = run.slack.ephemerals(user).at(-1)?.message;
    return message !== undefined && textOf(message).includes(says) ? message : undefined;
  });
}

/** The reply in a thread once it says something. */
function reply(ts: string, says: string, where: string = channel) {
  return run.slack.until(() =>
    run.slack
      .thread(where, ts)
      .slice(1)
      .find((message) => textOf(message).includes(says)),
  );
}

async function say(text: string, where: string = channel) {
  return await run.slack.say({ channel: where, user: maya, text });
}

function press(user: string, actionId: string, ts: string, value?: string) {
  const message = { channel, ts };
  return run.slack.press({ user, actionId, message, ...(value === undefined ? {} : { value }) });
}

async function nothingPostedSince(count: number) {
  await run.slack.idle();
  await run.slack.command({ channel, user: chen, text: 'help' });
  await answer(chen, '命令');
  expect(run.slack.calls('chat.postMessage')).toHaveLength(count);
}

describe('two close records', () => {
  test('are one question in the thread; the chosen card takes its place and is voted on', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    expect(actionIds(asked)).toEqual(['choose_record', 'choose_record', 'neither']);
    expect(textOf(asked)).toContain('cannot reach the daemon');
    await press(maya, 'choose_record', asked.ts);
    const card = await reply(said.ts, 'Known error');
    expect(card.ts).toBe(asked.ts);
    expect(textOf(card)).toContain(`Told apart from \`${SECOND}\` by <@${maya}>`);
    await answer(maya, 'goes straight to this card');
    await press(chen, 'fix_worked', card.ts);
    await reply(said.ts, 'Fixed');
    const again = await say(AMBIGUOUS, CHANNELS.alerts);
    await reply(again.ts, 'Known error', CHANNELS.alerts);
  });

  test('are asked about again once the choice is taken back, by who chose', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await press(maya, 'choose_record', asked.ts);
    await reply(said.ts, 'Known error');
    await press(chen, 'undo_choice', asked.ts);
    await answer(chen, '只有选择的人可以撤回');
    await press(maya, 'undo_choice', asked.ts);
    await reply(said.ts, QUESTION);
    await answer(maya, 'will be asked again');
    const other = await say(AMBIGUOUS, CHANNELS.alerts);
    await reply(other.ts, QUESTION, CHANNELS.alerts);
  });

  test('are told apart in private, in the reader’s language, and taken back there', async () => {
    const { slack } = run;
    await slack.command({ channel, user: chen, text: AMBIGUOUS });
    const asked = await answer(chen, '是这两个中的哪一个？');
    await press(chen, 'choose_record', asked.ts);
    const card = await answer(chen, '已把它与');
    expect(actionIds(card)).toContain('share');
    await press(chen, 'undo_choice', card.ts);
    await answer(chen, '是这两个中的哪一个？');
    await slack.command({ channel, user: maya, text: AMBIGUOUS });
    await answer(maya, QUESTION);
  });

  test('may both be wrong: one line is left, and the way back', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await press(maya, 'neither', asked.ts);
    const line = await reply(said.ts, 'Neither of the two, said by');
    expect(actionIds(line)).toEqual(['undo_neither']);
    await press(chen, 'undo_neither', asked.ts);
    await answer(chen, '只有选择的人可以撤回');
    await press(maya, 'undo_neither', asked.ts);
    await reply(said.ts, QUESTION);
  });

  test('are asked about once in a storm of alerts, with a link from then on', async () => {
    const said = await say(AMBIGUOUS);
    await reply(said.ts, QUESTION);
    const again = await run.slack.alert({ channel, text: AMBIGUOUS_TOO });
    const line = await reply(again.ts, 'which of the two is asked on');
    expect(textOf(line)).toMatch(/<http[^|]+\|the first card in this channel>/);
  });

  test('that are told apart by two people at once end as one card', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await Promise.all([
      press(maya, 'choose_record', asked.ts),
      press(chen, 'choose_record', asked.ts),
    ]);
    const card = await reply(said.ts, `<@${chen}>`);
    expect(textOf(card)).toContain(`<@${maya}>`);
    expect(run.slack.thread(channel, said.ts)).toHaveLength(2);
  });

  test('in a direct message are asked about there', async () => {
    const dm = run.slack.dm(maya);
    await run.slack.say({ channel: dm, user: maya, text: AMBIGUOUS });
    const seen = (says: string) =>
      run.slack.until(() => run.slack.messages(dm).find((one) => textOf(one).includes(says)));
    const asked = await seen(QUESTION);
    const message = { channel: dm, ts: asked.ts };
    await run.slack.press({ user: maya, actionId: 'choose_record', message });
    await seen('Told apart from');
  });
});

describe('a guest of this workspace', () => {
  test('is one of its people, and teaches like them', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await press(guest, 'choose_record', asked.ts);
    await reply(said.ts, `Told apart from \`${SECOND}\` by <@${guest}>`);
  });
});

describe('"Not this error"', () => {
  test('withdraws the card, names the next best, and is remembered', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await press(maya, 'choose_record', asked.ts);
    await reply(said.ts, 'Known error');
    await press(maya, 'wrong_match', asked.ts);
    const folded = await reply(said.ts, `Withdrawn: not this error, said by <@${maya}>`);
    expect(textOf(folded)).toContain('Maybe this instead');
    expect(textOf(folded)).toContain(SECOND);
    await answer(maya, 'will not be answered with this record again');
    await press(maya, 'show_record', asked.ts);
    await answer(maya, SECOND);
    const next = await say(AMBIGUOUS, CHANNELS.alerts);
    const card = await reply(next.ts, 'Known error', CHANNELS.alerts);
    expect(textOf(card)).toContain(SECOND);
  });

  test('leaves silence where nothing else clears the bar, and an honest answer to who asks', async () => {
    const said = await say(GOAWAY);
    const card = await reply(said.ts, 'Known error');
    await press(maya, 'wrong_match', card.ts);
    await reply(said.ts, 'Withdrawn');
    const posted = run.slack.calls('chat.postMessage').length;
    await say(GOAWAY, CHANNELS.alerts);
    await nothingPostedSince(posted);
    await run.slack.command({ channel, user: maya, text: GOAWAY });
    const private_ = await run.slack.until(() => run.slack.ephemerals(maya).at(-1)?.message);
    expect(textOf(private_)).not.toContain('Known error: fixable in 7');
    await press(maya, 'undo_wrong_match', card.ts);
    await reply(said.ts, 'Known error');
    const after = await say(GOAWAY, CHANNELS.alerts);
    await reply(after.ts, 'Known error', CHANNELS.alerts);
  });
});

describe('/explain corrections', () => {
  async function teach() {
    const said = await say(GOAWAY);
    const card = await reply(said.ts, 'Known error');
    await press(chen, 'wrong_match', card.ts);
    await reply(said.ts, 'Withdrawn');
  }

  test('lists for an admin what people taught, and takes it back', async () => {
    await teach();
    await run.slack.command({ channel, user: maya, text: 'corrections' });
    const list = await answer(maya, 'What people here taught me');
    expect(textOf(list)).toContain(`is *not* \`${RECORD}\``);
    expect(textOf(list)).toContain(GOAWAY);
    expect(textOf(list)).toContain(`<@${chen}>`);
    await press(maya, 'undo_correction', list.ts);
    await answer(maya, `Taken back by <@${maya}>`);
    const after = await say(GOAWAY, CHANNELS.alerts);
    await reply(after.ts, 'Known error', CHANNELS.alerts);
    await run.slack.command({ channel, user: maya, text: 'corrections' });
    await answer(maya, 'Nothing yet');
  });

  test('tells everybody else who may, also on a list that was passed on', async () => {
    await teach();
    await run.slack.command({ channel, user: chen, text: 'corrections' });
    await answer(chen, '只有本工作区的管理员');
    const dm = run.slack.dm(maya);
    await run.slack.say({ channel: dm, user: maya, text: 'corrections' });
    const list = await run.slack.until(() =>
      run.slack.messages(dm).find((one) => textOf(one).includes('taught me')),
    );
    const message = { channel: dm, ts: list.ts };
    await run.slack.press({ user: chen, actionId: 'undo_correction', message });
    await answer(chen, '只有本工作区的管理员');
    expect(await run.store.corrections({ team: 'T0WAYOUT', limit: 9 })).toHaveLength(1);
  });

  test.each([
    ['a reviewer by name', [chen], {}],
    ['a member of a reviewers’ group', ['S0REVIEW'], { userGroups: { S0REVIEW: [chen] } }],
  ])('is open to %s', async (_name, reviewers, slack) => {
    await run.stop();
    await start({ reviewers, slack });
    await run.slack.command({ channel, user: chen, text: 'corrections' });
    await answer(chen, '还没有');
  });

  test('never shows the words of a private channel elsewhere', async () => {
    const where = CHANNELS.private;
    const said = await run.slack.say({ channel: where, user: maya, text: GOAWAY });
    const card = await reply(said.ts, 'Known error', where);
    const message = { channel: where, ts: card.ts };
    await run.slack.press({ user: maya, actionId: 'wrong_match', message });
    await reply(said.ts, 'Withdrawn', where);
    await run.slack.command({ channel, user: maya, text: 'corrections' });
    const list = await answer(maya, 'What people here taught me');
    expect(textOf(list)).toContain(RECORD);
    expect(textOf(list)).not.toContain('GOAWAY received');
  });

  test('is not posted into a channel for everybody', async () => {
    await teach();
    const said = await say('@wayout corrections');
    await reply(said.ts, 'for your eyes only');
  });
});

describe('a channel whose answers are often wrong', () => {
  test('says so in /explain status, and to who called the last one wrong', async () => {
    await run.slack.command({ channel, user: maya, text: 'status' });
    await answer(maya, 'nothing is raised');
    for (const word of ['alpha', 'beta', 'gamma', 'delta', 'epsilon']) {
      const said = await say(`${word} ${word}: ${GOAWAY}`);
      const card = await reply(said.ts, 'Known error');
      await press(maya, 'wrong_match', card.ts);
      await reply(said.ts, 'Withdrawn');
      await answer(maya, 'will not be answered with this record again');
    }
    await answer(maya, 'Too many answers in this channel were wrong');
    await run.slack.command({ channel, user: maya, text: 'status' });
    await answer(maya, 'The right error in 0 of 5 judged answers');
  });
});

describe('why this match', () => {
  test('shows the line with what matched, how sure that is, and what spoke against the next', async () => {
    const said = await say(AMBIGUOUS);
    const asked = await reply(said.ts, QUESTION);
    await press(maya, 'choose_record', asked.ts);
    await reply(said.ts, 'Known error');
    await press(maya, 'why', asked.ts);
    const why = await answer(maya, 'Next best');
    expect(JSON.stringify(why.blocks)).toContain(
      '{"type":"text","text":"cannot reach the daemon","style":{"bold":true,"code":true}}',
    );
    expect(textOf(why)).toContain('By itself the match is likely (50 %)');
    expect(textOf(why)).toContain('people here said that it is the other one');
    expect(textOf(why)).toContain(`\`${SECOND}\` · possible, 45 %`);
    expect(textOf(why)).toContain('fewer rare words in common (0, not 2)');
    expect(buttonValue(why, 'show_record')).toContain(SECOND);
  });
});
