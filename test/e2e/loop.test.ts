import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rates } from '../../src/app/rates.ts';
import type { Message } from '../../src/playground/stand-in/model.ts';
import {
  APP,
  CHANNELS,
  DEFAULT_CHANNELS,
  DEFAULT_USERS,
  PEOPLE,
  TEAM,
} from '../../src/playground/stand-in/seed.ts';
import { type BotOnStandIn, botOnStandIn } from '../support/bot-on-stand-in.ts';
import { actionIds, elementsOf, textOf } from '../support/read-blocks.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const { maya, chen } = PEOPLE;
const [ana, ben, eva, far] = ['U0ANA', 'U0BEN', 'U0EVA', 'U0FAR'] as const;
const ROOMS = ['C0INCA', 'C0INCB', 'C0INCC'] as const;
const WHOLE = 'C0INCWHOLE';
const MINUTE = 60_000;

const slack = {
  users: [
    ...DEFAULT_USERS,
    { id: ana, name: 'ana', realName: 'Ana' },
    { id: ben, name: 'ben', realName: 'Ben' },
    { id: eva, name: 'eva', realName: 'Eva' },
    { id: far, name: 'far', realName: 'Far Away', team: 'T0OTHER' },
  ],
  channels: [
    ...DEFAULT_CHANNELS,
    { id: WHOLE, name: 'inc-whole', members: [maya, ana, APP.userId] },
    ...ROOMS.map((id) => ({
      id,
      name: id.slice(2).toLowerCase().replace('inc', 'inc-'),
      members: [maya, chen, ana, ben, eva, far, APP.userId],
    })),
  ],
};

let run: BotOnStandIn;

/** An incident: somebody pastes the error, the card comes. */
async function incident(channel: string) {
  const said = await run.slack.say({ channel, user: maya, text: GOAWAY });
  const card = await until(channel, said.ts, () => true);
  const at = { channel, ts: card.ts };
  return {
    channel,
    root: said.ts,
    message: at,
    card: () => cardAt(channel, said.ts, card.ts),
    shows: (text: string | RegExp) =>
      until(channel, said.ts, (message) => {
        const shown = textOf(message);
        return typeof text === 'string' ? shown.includes(text) : text.test(shown);
      }),
    press: (user: string, actionId: string, item?: string) => {
      const value =
        item === undefined
          ? undefined
          : carriedBy(cardAt(channel, said.ts, card.ts), actionId, item);
      return run.slack.press({ user, actionId: actionId.split('#')[0] ?? '', value, message: at });
    },
    react: (user: string, name: string) => run.slack.react({ user, name, message: at }),
    unreact: (user: string, name: string) => run.slack.unreact({ user, name, message: at }),
  };
}

function cardAt(channel: string, root: string, ts: string): Message {
  const found = run.slack.thread(channel, root).find((message) => message.ts === ts);
  if (found === undefined) throw new Error('no card');
  return found;
}

function until(channel: string, root: string, fits: (card: Message) => boolean) {
  return run.slack.until(() =>
    run.slack
      .thread(channel, root)
      .slice(1)
      .find((message) => message.bot_id === APP.botId && fits(message)),
  );
}

/** The value of the button, or the menu's entry, that is about an item. */
function carriedBy(message: { readonly blocks?: unknown }, actionId: string, item: string): string {
  const [action = '', outcome] = actionId.split('#');
  const carried = elementsOf(message)
    .filter(({ action_id }) => action_id === action)
    .flatMap((element) => [element['value'], ...optionValues(element['options'])]);
  const tail = outcome === undefined ? `:${item}` : `:${item}#${outcome}`;
  const found = carried.find((value) => String(value).endsWith(tail));
  if (found === undefined) throw new Error(`no ${actionId} for ${item}`);
  return String(found);
}

function optionValues(options: unknown): unknown[] {
  return Array.isArray(options) ? options.map((option) => option.value) : [];
}

const whisper = (user: string, says: string) =>
  run.slack.until(() => {
    const message = run.slack.ephemerals(user).at(-1)?.message;
    return message !== undefined && textOf(message).includes(says) ? message : undefined;
  });

/** How often somebody was asked, once it is at least so often. */
const questionsTo = (user: string, atLeast: number) =>
  run.slack.until(() => {
    const asked = run.slack
      .calls('chat.postEphemeral')
      .filter(({ args }) => args['user'] === user).length;
    return asked >= atLeast ? asked : undefined;
  });

/** What `wayout rates` says of the record, from the ledger as it is now. */
async function rated(now = new Date()) {
  const ledger = await run.store.ledger(TEAM.id, RECORD);
  const entries = ledger.map((event, index) => ({ line: index + 1, event }));
  const found = rates(run.deps.catalog, entries, { now }).records.find(
    ({ record }) => record === RECORD,
  );
  if (found === undefined) throw new Error('no rates');
  return found;
}

describe.each(['http', 'socket'] as const)('five people and three incidents over %s', (mode) => {
  beforeEach(async () => {
    run = await botOnStandIn({ mode, slack });
  });
  afterEach(() => run.stop());

  test('have one vote each, whatever is pressed, reacted and delivered again', async () => {
    const [a, b, c] = [
      await incident(ROOMS[0]),
      await incident(ROOMS[1]),
      await incident(ROOMS[2]),
    ];
    const fix = 'retry-unavailable';
    // The first card: five people, two of them in one millisecond, one who changes their mind.
    await Promise.all([a.press(ana, 'fix_worked', fix), a.press(ben, 'fix_failed', fix)]);
    await a.press(ben, 'fix_failed', fix); // taken back
    await a.shows('worked for 1 of 1');
    await Promise.all([chen, eva].map((user) => a.press(user, 'fix_worked', fix)));
    await a.press(chen, 'fix_more#partly', fix);
    await a.press(eva, 'fix_worked', fix); // taken back
    await a.press(maya, 'fix_failed', fix);

    // The second: by reactions alone, with skin tones, delivered twice, removed again.
    await b.react(ana, 'thumbsup');
    await run.slack.redeliver();
    await b.react(ben, '+1::skin-tone-4');
    await b.react(eva, '-1');
    await b.unreact(eva, '-1');
    await run.slack.redeliver();
    await b.unreact(ben, '+1::skin-tone-4');
    await b.react(ben, '-1');
    await b.react(APP.userId, '+1');

    // The third: a dead end that worked, said twice in one delivery.
    await c.press(chen, 'dead_end_worked');
    await c.press(ana, 'dead_end_failed');
    await run.slack.idle();

    const after = await rated();
    const total = (key: 'worked' | 'failed' | 'partly' | 'worse') =>
      after.items.reduce((sum, { people }) => sum + people[key], 0);
    // ana, chen on the first card (chen's menu press says "partly"), ana and chen elsewhere.
    expect({ ...after.evidence }).toMatchObject({ users: 4, incidents: 3, days: 1, wrong: 0 });
    expect([total('worked'), total('partly'), total('failed'), total('worse')]).toEqual([
      3, 1, 3, 0,
    ]);

    // What each card shows is what the ledger gives.
    for (const { item, kind, rate, people } of after.items) {
      const reports = people.worked + people.partly + people.failed + people.worse;
      if (reports === 0 || kind !== 'fix') continue;
      const shown = `worked for ${people.worked} of ${reports}* · rate now ${Math.round(100 * rate)} %`;
      const showing = [a, b, c].filter(({ card }) =>
        elementsOf(card()).some(({ value }) => String(value).endsWith(`:${item}`)),
      );
      expect(showing.length).toBeGreaterThan(0);
      for (const { channel, root, message } of showing) {
        // A card is drawn again when somebody presses on it; here on a badge.
        await run.slack.press({ user: maya, actionId: 'show_all', message });
        const copy = await run.slack.until(() => {
          const seen = run.slack.ephemerals(maya, channel).at(-1)?.message;
          return seen !== undefined && textOf(seen).includes(shown) ? seen : undefined;
        });
        expect([root, textOf(copy)]).toEqual([root, expect.stringContaining(shown)]);
      }
    }
    expect(await run.store.verifyLedger(TEAM.id)).toMatchObject({ kind: 'intact' });
  });
});

describe('the closed loop', () => {
  let now: Date;
  beforeEach(async () => {
    now = new Date();
    run = await botOnStandIn({ slack, now: () => now });
  });
  afterEach(() => run.stop());

  test('a reaction is a vote on the first fix, its removal takes it back, and both are said', async () => {
    const a = await incident(ROOMS[0]);
    await a.react(ana, '+1::skin-tone-3');
    await whisper(ana, 'Counted your reaction: 👍 worked');
    await a.shows('Fixed here by');
    await a.unreact(ana, '+1::skin-tone-3');
    await whisper(ana, 'Taken back with your reaction');
    await a.shows('Known error');
    const ledger = await run.store.ledger(TEAM.id);
    expect(ledger.map(({ outcome, position }) => [outcome, position])).toEqual([
      ['worked', 1],
      ['withdrawn', 1],
    ]);
  });

  test('who belongs to another workspace is told why it does not count', async () => {
    const a = await incident(ROOMS[0]);
    await a.press(far, 'fix_worked');
    await whisper(far, 'you belong to another workspace');
    await a.react(far, '+1');
    await run.slack.until(() =>
      run.slack.ephemerals(far).length === 2 ? run.slack.ephemerals(far) : undefined,
    );
    expect(await run.store.ledger(TEAM.id)).toEqual([]);
  });

  test('after thirty days nothing counts, and that is said', async () => {
    const a = await incident(ROOMS[0]);
    now = new Date(now.getTime() + 31 * 24 * 60 * MINUTE);
    await a.press(ana, 'fix_worked');
    await whisper(ana, 'more than 30 days old');
    await a.react(ben, '-1');
    await whisper(ben, 'more than 30 days old');
    expect(await run.store.ledger(TEAM.id)).toEqual([]);
  });

  test('whoever is trying something is asked once, and the answer counts', async () => {
    const a = await incident(ROOMS[0]);
    const value = carriedBy(a.card(), 'fix_more#trying', 'retry-unavailable');
    await run.slack.press({ user: ana, actionId: 'fix_more', value, message: a.message });
    await whisper(ana, 'in 30 min or when the thread is over');
    await a.shows(/⏳ being tried: “.+” · <@U0ANA>/);
    now = new Date(now.getTime() + 31 * MINUTE);
    const asked = await whisper(ana, 'How did it go?');
    expect(asked.thread_ts).toBe(a.root);
    await run.slack.press({
      user: ana,
      actionId: 'fix_worked',
      message: { channel: a.channel, ts: asked.ts },
    });
    await whisper(ana, 'Counted, thank you: 👍 worked');
    await a.shows('Fixed here, after 31 min');
    expect(actionIds(run.slack.ephemerals(ana).at(-1)?.message ?? {})).toEqual([]);
    now = new Date(now.getTime() + 24 * 60 * MINUTE);
    await run.slack.press({ user: maya, actionId: 'trust', message: a.message });
    await whisper(maya, 'How far to trust this');
    expect(await questionsTo(ana, 1)).toBe(1);
  });

  test('who has said how it went is not asked', async () => {
    const a = await incident(ROOMS[0]);
    const trying = carriedBy(a.card(), 'fix_more#trying', 'retry-unavailable');
    for (const user of [ana, ben])
      await run.slack.press({ user, actionId: 'fix_more', value: trying, message: a.message });
    await a.press(ana, 'fix_failed', 'retry-unavailable');
    now = new Date(now.getTime() + 31 * MINUTE);
    await whisper(ben, 'How did it go?');
    expect(await questionsTo(ben, 1)).toBe(1);
    expect(await questionsTo(ana, 0)).toBe(0);
  });

  test.each(['a check mark on the first message', 'somebody who says so'])(
    'the question comes when the thread is over: %s',
    async (how) => {
      const a = await incident(ROOMS[0]);
      const value = carriedBy(a.card(), 'fix_more#trying', 'retry-unavailable');
      await run.slack.press({ user: ana, actionId: 'fix_more', value, message: a.message });
      await whisper(ana, 'Noted: you are trying');
      if (how.startsWith('a check')) {
        const root = { channel: a.channel, ts: a.root };
        await run.slack.react({ user: maya, name: 'white_check_mark', message: root });
      } else {
        await run.slack.say({
          channel: a.channel,
          user: ben,
          text: 'Resolved ✅',
          threadTs: a.root,
        });
      }
      await whisper(ana, 'How did it go?');
    },
  );

  test('a question survives a restart of the bot', async () => {
    await run.stop();
    const folder = mkdtempSync(join(tmpdir(), 'wayout-asks-'));
    const databaseUrl = `sqlite:${join(folder, 'wayout.db')}`;
    run = await botOnStandIn({ slack, databaseUrl, now: () => now });
    const a = await incident(ROOMS[0]);
    const value = carriedBy(a.card(), 'fix_more#trying', 'retry-unavailable');
    await run.slack.press({ user: ana, actionId: 'fix_more', value, message: a.message });
    await whisper(ana, 'Noted: you are trying');
    await run.stop();
    now = new Date(now.getTime() + 31 * MINUTE);
    run = await botOnStandIn({ slack, databaseUrl, now: () => now });
    await whisper(ana, 'How did it go?');
    rmSync(folder, { recursive: true });
  });

  test('where a channel is one incident, its threads are one place to vote in', async () => {
    const a = await incident(WHOLE);
    await a.press(ana, 'fix_failed', 'retry-unavailable');
    await a.shows("didn't help");
    const again = await run.slack.say({ channel: WHOLE, user: maya, text: `again: ${GOAWAY}` });
    await run.slack.shortcut({
      user: maya,
      callbackId: 'explain_message',
      message: { channel: WHOLE, ts: again.ts },
    });
    expect(textOf(await whisper(maya, 'Known error'))).toContain('Tried here');
    const places = (await run.store.ledger(TEAM.id)).map((event) => event.incident);
    expect(places).toEqual([`channel:${WHOLE}`]);
  });

  test('where the bot cannot whisper, it asks by direct message', async () => {
    const { slack: world } = run;
    await world.command({ channel: CHANNELS.general, user: maya, text: GOAWAY });
    const card = await whisper(maya, 'Known error');
    const value = carriedBy(card, 'fix_more#trying', 'retry-unavailable');
    const message = { channel: CHANNELS.general, ts: card.ts };
    await world.press({ user: maya, actionId: 'fix_more', value, message });
    await whisper(maya, 'Noted: you are trying');
    now = new Date(now.getTime() + 31 * MINUTE);
    const asked = await world.until(() => world.messages(world.dm(maya)).at(-1));
    expect(textOf(asked)).toContain('How did it go?');
  });

  test('after Worked the card says what followed in other incidents', async () => {
    const next = 'grpc/connection-refused';
    const at = now.getTime() - 24 * 60 * MINUTE;
    for (const [place, record] of Array.from({ length: 8 }, () => [RECORD, next])
      .flat()
      .entries()) {
      const seen = Math.floor(place / 2);
      const sighting = {
        ...{ id: `old${place}`, team: TEAM.id, channel: ROOMS[1], incident: `${ROOMS[1]}:${seen}` },
        ...{ record, confidence: 1, nearest: [], fingerprint: 'f', tellingLine: null },
        ...{ version: null, os: null, user: maya, at: new Date(at + place * MINUTE) },
        evidence: [{ kind: 'regex', detail: 'x', line: null }],
      };
      await run.store.addSighting(sighting, `old:${place}`);
    }
    const others = Array.from({ length: 60 }, (_, n) => n);
    for (const n of others) {
      const sighting = {
        ...{ id: `other${n}`, team: TEAM.id, channel: ROOMS[2], incident: `${ROOMS[2]}:${n}` },
        ...{ record: 'node/eaddrinuse', confidence: 1, nearest: [], fingerprint: 'f' },
        ...{ tellingLine: null, version: null, os: null, user: maya, at: new Date(at) },
        evidence: [{ kind: 'regex', detail: 'x', line: null }],
      };
      await run.store.addSighting(sighting, `other:${n}`);
    }
    const a = await incident(ROOMS[0]);
    await a.press(ana, 'fix_worked');
    await a.shows(
      /In \d+ % of incidents `grpc\/connection-refused` followed within an hour; look for/,
    );
  });

  test('the badge explains itself', async () => {
    const a = await incident(ROOMS[0]);
    await a.press(ana, 'fix_worked', 'retry-unavailable');
    await a.shows('Fixed here');
    await run.slack.press({ user: ben, actionId: 'trust', message: a.message });
    const explained = textOf(await whisper(ben, 'How far to trust this: 🔬 reproduced'));
    expect(explained).toContain('Reports so far: 1 person, 1 day; 1 of 1 incident reported.');
    expect(explained).toMatch(/\d+ % \(1 report; likely \d+ to \d+ %\), claimed \d+ %/);
    expect(explained).toContain('nobody here has reported');
  });
});
