import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePorts } from './free-ports.ts';

/** Between asking a script's processes to stop and ending them, in milliseconds. */
const GRACE_MS = 3_000;
/** Between looks at whether killed processes are gone, in milliseconds. */
const POLL_MS = 20;

/** What one script did. */
export interface ScriptRun {
  /** stdout and stderr as they came. */
  readonly output: string;
  /** null = ended by a signal. */
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly milliseconds: number;
}

export interface ScriptOptions {
  /** The repro folder; its `files/` are copied into the fresh working directory. */
  readonly dir: string;
  /** Below the folder, e.g. `error.sh` or `fixes/pin-the-version.sh`. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * Runs one script of a repro folder with bash in a fresh temporary folder, which is removed
 * afterwards together with every process that the script left in its group.
 */
export async function runScript(options: ScriptOptions): Promise<ScriptRun> {
  const scratch = await mkdtemp(join(tmpdir(), 'wayout-repro-'));
  try {
    const work = join(scratch, 'app');
    const files = join(options.dir, 'files');
    if (existsSync(files)) await cp(files, work, { recursive: true });
    else await mkdir(work);
    return await run(options, work, join(scratch, 'output'));
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function run(options: ScriptOptions, cwd: string, outputFile: string): Promise<ScriptRun> {
  const repro = resolve(options.dir);
  const port = await freePorts();
  const start = performance.now();
  // A file, not a pipe: the order of stdout and stderr stays, and no orphan can hold it open.
  const sink = await open(outputFile, 'w');
  const child = spawn('bash', [join(repro, options.script)], {
    cwd,
    env: { ...options.environment, REPRO: repro, PORT: String(port) },
    stdio: ['ignore', sink.fd, sink.fd],
    detached: true,
  });
  const exited = once(child, 'exit');
  const abort = new AbortController();
  const limit = delay(options.timeoutMs, 'late' as const, { signal: abort.signal });
  limit.catch(() => undefined);
  const timedOut = (await Promise.race([exited, limit])) === 'late';
  abort.abort();
  if (timedOut) await stop(child.pid, exited);
  const [status] = await exited;
  await endGroup(child.pid);
  await sink.close();
  return {
    output: await readFile(outputFile, 'utf8'),
    status: typeof status === 'number' ? status : null,
    timedOut,
    milliseconds: performance.now() - start,
  };
}

/** First politely, so that a script's `trap ... EXIT` can stop servers that left its group. */
async function stop(pid: number | undefined, exited: Promise<unknown>): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  await Promise.race([exited, delay(GRACE_MS)]);
  signalGroup(pid, 'SIGKILL');
}

/** Ends what a script left behind, and waits until its ports are free again. */
async function endGroup(pid: number | undefined): Promise<void> {
  const deadline = performance.now() + GRACE_MS;
  while (signalGroup(pid, 'SIGKILL') && performance.now() < deadline) await delay(POLL_MS);
}

/** @returns whether there was anything to signal; a dead process that nobody reaped counts */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, signal);
  } catch {
    // ESRCH: nothing of the group is left.
    return false;
  }
}
