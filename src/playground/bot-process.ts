import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { BotState } from './page-state.ts';

const LOG_LINES = 200;
/** A bot that dies this often in a row, never having been ready, will not be helped by one more try. */
const MAX_FAILED_STARTS = 5;
const STOP_WITHIN_MS = 5_000;

/** The real bot as a child process that is kept running. */
export interface BotProcess {
  readonly state: () => BotState;
  /** Kills it, as a crash would, and starts it again. Settles when the new one is started. */
  restart(): Promise<void>;
  /** Asks it to end, and after 5 s makes it end. */
  stop(): Promise<void>;
  /** To be called when Slack (the stand-in) sees it connected. */
  markReady(): void;
}

/** What to run, and whom to tell. */
export interface BotProcessDeps {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onChange: (state: BotState) => void;
  /** Pause before the first new try; it doubles with each. Default 500. */
  readonly pauseMs?: number;
}

/** Starts the bot. It is started again whenever it ends by itself, after a pause that grows to 8 s. */
export function startBotProcess(deps: BotProcessDeps): BotProcess {
  const log: string[] = [];
  const giveUp = new AbortController();
  let child: ChildProcess | undefined;
  let failedStarts = 0;
  let state: BotState = { phase: 'starting', log };

  function show(phase: BotState['phase'], note?: string): void {
    const pid = child?.pid;
    state = { phase, log, ...(note !== undefined && { note }), ...(pid !== undefined && { pid }) };
    deps.onChange(state);
  }

  function start(): void {
    const started = spawn(deps.command, [...deps.args], {
      env: deps.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    started.stdout.setEncoding('utf8').on('data', keepLines(log));
    started.stderr.setEncoding('utf8').on('data', keepLines(log));
    started.once('error', (error) => log.push(`could not start: ${error.message}`));
    started.once('close', (code, signal) => {
      if (child === started) void ended(signal ?? `exit code ${code}`);
    });
    show('starting');
  }

  /** It ended although nobody asked it to. */
  async function ended(how: string): Promise<void> {
    child = undefined;
    failedStarts += 1;
    if (failedStarts >= MAX_FAILED_STARTS) {
      show(
        'crashed',
        `The bot does not start (${how}). Its output says why: press its state above.`,
      );
      return;
    }
    const waitMs = (deps.pauseMs ?? 500) * 2 ** (failedStarts - 1);
    show('restarting', `The bot ended (${how}); it is started again in ${waitMs / 1000} s.`);
    try {
      await pause(waitMs, undefined, { signal: giveUp.signal });
      start();
    } catch {
      // Stopped, or restarted by hand, while waiting.
    }
  }

  start();
  return {
    state: () => state,
    markReady() {
      failedStarts = 0;
      show('running');
    },
    async restart() {
      const old = child;
      child = undefined;
      show('restarting', 'The bot was killed; it is being started again.');
      if (old !== undefined) await end(old, 'SIGKILL');
      failedStarts = 0;
      start();
    },
    async stop() {
      giveUp.abort();
      const old = child;
      child = undefined;
      show('stopped');
      if (old !== undefined) await end(old, 'SIGTERM');
    },
  };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await closed;
  clearTimeout(timer);
}

function keepLines(log: string[]): (chunk: string) => void {
  return (chunk) => {
    log.push(...chunk.split('\n').filter((line) => line.trim() !== ''));
    log.splice(0, log.length - LOG_LINES);
  };
}
