import { afterEach, expect, test } from 'vitest';
import { type BotProcess, startBotProcess } from '../../src/playground/bot-process.ts';
import type { BotState } from '../../src/playground/page-state.ts';
import { createChangeFeed } from '../../src/playground/stand-in/change-feed.ts';

let bot: BotProcess | undefined;
afterEach(() => bot?.stop());

/** A process that runs this script, and a way to wait for what becomes of it. */
function run(script: string) {
  const feed = createChangeFeed();
  const seen: BotState[] = [];
  const started = startBotProcess({
    command: process.execPath,
    args: ['-e', script],
    environment: process.env,
    pauseMs: 1,
    onChange: (state) => {
      seen.push(state);
      feed.emit({ kind: 'bot_state', detail: state.phase });
    },
  });
  bot = started;
  const reached = (phase: BotState['phase']) =>
    feed.until(() => started.state().phase === phase && started.state(), 30_000);
  return { started, seen, reached, feed };
}

test('a bot that dies is started again, and given up after five deaths in a row', async () => {
  const { seen, reached } = run('console.error("no token"); process.exit(3)');
  const end = await reached('crashed');
  expect(end.note).toContain('exit code 3');
  expect(end.log).toContain('no token');
  expect(seen.filter(({ phase }) => phase === 'starting')).toHaveLength(5);
});

test('a restart kills the process and starts another one', async () => {
  const { started, feed } = run('setInterval(() => {}, 1000)');
  started.markReady();
  const before = started.state();
  expect(before.phase).toBe('running');
  await started.restart();
  await feed.until(() => started.state().pid !== undefined && started.state().pid !== before.pid);
  expect(started.state().phase).toBe('starting');
});

test('a command that does not exist is told, not thrown', async () => {
  const feed = createChangeFeed();
  const started = startBotProcess({
    command: '/nonexistent/bot',
    args: [],
    environment: {},
    pauseMs: 1,
    onChange: () => feed.emit({ kind: 'bot_state' }),
  });
  bot = started;
  await feed.until(() => started.state().phase === 'crashed');
  expect(started.state().log.join()).toContain('could not start');
});
