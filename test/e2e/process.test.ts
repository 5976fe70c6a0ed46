import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import type { StandIn } from '../../src/playground/stand-in/stand-in.ts';
import { startStandIn } from '../../src/playground/stand-in/start-stand-in.ts';
import { openStore } from '../../src/store/open-store.ts';
import { SECRETS } from '../support/bot-on-stand-in.ts';
import { type BotProcess, failToStart, startBotProcess } from '../support/bot-process.ts';
import { buttonLabels, textOf } from '../support/read-blocks.ts';
import { silentLogger } from '../support/silent-logger.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const channel = CHANNELS.incident;

let dir: string;
let slack: StandIn;
let running: BotProcess[] = [];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wayout-'));
  slack = await startStandIn({ ...SECRETS, retryPausesMs: [] });
});
afterEach(async () => {
  await Promise.all(running.map((bot) => (bot.child.exitCode === null ? bot.kill() : undefined)));
  running = [];
  await slack.stop();
  rmSync(dir, { recursive: true, force: true });
});

const environment = (more: Record<string, string> = {}) => ({
  SLACK_BOT_TOKEN: SECRETS.botToken,
  SLACK_SIGNING_SECRET: SECRETS.signingSecret,
  SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
  SLACK_MODE: 'http',
  PORT: '0',
  DATABASE_URL: `sqlite:${join(dir, 'wayout.db')}`,
  ...more,
});

async function start(): Promise<BotProcess> {
  const bot = await startBotProcess(environment());
  running.push(bot);
  slack.setEventsUrl(`http://127.0.0.1:${bot.port}/slack/events`);
  return bot;
}

const cardIn = (ts: string, says: string) =>
  slack.until(() => slack.thread(channel, ts).find((message) => textOf(message).includes(says)));

describe('the bot as a process', () => {
  test('every vote that was acknowledged survives SIGKILL in mid-vote, and the card goes on', async () => {
    const first = await start();
    const said = await slack.say({ channel, user: PEOPLE.maya, text: GOAWAY });
    const card = await cardIn(said.ts, 'Known error');
    const voters = Array.from({ length: 40 }, (_, index) => `U0VOTER${index}`);
    for (const id of voters) slack.workspace.users.set(id, { ...personLike(), id, name: id });
    const message = { channel, ts: card.ts };
    const acknowledged: string[] = [];
    const presses = voters.map(async (user, index) => {
      const delivery = await slack.press({ user, actionId: 'fix_worked', message });
      if (delivery.ok) acknowledged.push(user);
      // With some answered and some on their way, the process is gone.
      if (index === 9) await first.kill();
    });
    await Promise.all(presses);
    expect(acknowledged.length).toBeGreaterThan(0);

    await start();
    await slack.press({ user: PEOPLE.chen, actionId: 'fix_worked', message });
    await cardIn(said.ts, 'worked for');
    const store = await openStore(`sqlite:${join(dir, 'wayout.db')}`, { log: silentLogger });
    const users = new Set((await store.ledger('T0WAYOUT', RECORD)).map(({ user }) => user));
    await store.close();
    expect(acknowledged.filter((user) => !users.has(user))).toEqual([]);
    expect(users).toContain(PEOPLE.chen);
    const label = buttonLabels(await cardIn(said.ts, `worked for ${users.size} of ${users.size}`));
    expect(label).toContain(`👍 Worked (${users.size})`);
  });

  test('SIGTERM ends it with status 0, and no log line holds what was pasted', async () => {
    const bot = await start();
    await slack.command({ channel, user: PEOPLE.maya, text: `${GOAWAY} zebra-quokka` });
    await slack.until(() => slack.ephemerals(PEOPLE.maya).at(-1));
    expect(await bot.terminate()).toBe(0);
    const log = JSON.stringify(bot.log);
    expect(log).toContain('bot_stopped');
    for (const secret of ['zebra-quokka', SECRETS.botToken, SECRETS.signingSecret]) {
      expect(log).not.toContain(secret);
    }
  });

  test('a bad record file is named, and the good ones are served', async () => {
    const records = join(dir, 'records', 'grpc');
    mkdirSync(records, { recursive: true });
    writeFileSync(join(records, 'broken.json'), '{ not json');
    const bot = await startBotProcess(environment({ RECORDS_DIR: join(dir, 'records') }));
    running.push(bot);
    const refused = bot.log.find(({ msg }) => msg === 'record_refused');
    expect(String(refused?.['file'])).toContain('broken.json');
  });
});

describe('a start that cannot work says why, and what to do', () => {
  test('a wrong token', async () => {
    const { status, stderr } = await failToStart(environment({ SLACK_BOT_TOKEN: 'xoxb-wrong' }));
    expect(status).toBe(1);
    expect(stderr).toContain('Slack refuses SLACK_BOT_TOKEN: invalid_auth');
    expect(stderr).not.toContain('xoxb-wrong');
  });

  test('a port in use', async () => {
    const other = createServer().listen(0);
    const port = String((other.address() as AddressInfo).port);
    const { status, stderr } = await failToStart(environment({ PORT: port }));
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`port ${port} is in use`);
    expect(stderr).toContain('set PORT');
  });

  test('a data folder that cannot be written', async () => {
    const blocked = join(dir, 'file');
    writeFileSync(blocked, '');
    const url = `sqlite:${join(blocked, 'wayout.db')}`;
    const { status, stderr } = await failToStart(environment({ DATABASE_URL: url }));
    expect(status).toBe(1);
    expect(stderr).toMatch(/wayout: .+\n {2}-> .+/);
    expect(stderr).not.toContain('    at ');
  });

  test('no settings at all', async () => {
    const { status, stderr } = await failToStart({});
    expect(status).toBe(1);
    expect(stderr).toContain('SLACK_BOT_TOKEN is missing');
    expect(stderr).toContain('SLACK_SIGNING_SECRET is missing');
  });
});

function personLike() {
  const [person] = slack.workspace.users.values();
  if (person === undefined) throw new Error('nobody there');
  return { ...person, isBot: false };
}
