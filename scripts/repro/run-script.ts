import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePorts } from './free-ports.ts';

/** Between asking a script's processes to stop and ending them, in milliseconds. */
const GRACE_MS = 3_000;
/** Between looks at whether killed processes are gone, in milliseconds. */
const POLL_MS = 20;

/** Tools that this repository installs anyway: tsc, vite, vitest, esbuild. */
const TOOLS = resolve('node_modules/.bin');

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
  /** The repro folder. */
  readonly dir: string;
  /** Folder whose content the fresh working directory begins with; undefined = empty. */
  readonly start: string | undefined;
  /** Below the folder, e.g. `error.sh` or `fixes/pin-the-version.sh`. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Called with the working directory before it is removed. */
  readonly keep?: (work: string) => Promise<void>;
}

/**
 * Runs one script of a repro folder with bash in a fresh temporary folder, which is removed
 * afterwards together with every process that the script left in its group.
 */
export async function runScript(options: ScriptOptions): Promise<ScriptRun> {
  const scratch = await mkdtemp(join(tmpdir(), 'wayout-repro-'));
  try {
    const work = join(scratch, 'app');
    // cp, not fs.cp: an installed node_modules has thousands of files and links.
    if (options.start === undefined) await mkdir(work);
    else await promisify(execFile)('cp', ['-a', options.start, work]);
    const result = await run(options, work, join(scratch, 'output'));
    await options.keep?.(work);
    return result;
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
    env: { ...options.environment, REPRO: repro, PORT: String(port), TOOLS },
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
