import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The bot as a process of its own, as people run it. */
export interface BotProcess {
  readonly port: number;
  readonly child: ChildProcess;
  /** Log lines so far, parsed. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Ends it as an operator does; resolves to the exit status. */
  terminate(): Promise<number | null>;
}

/**
 * Starts src/main.ts with nothing in its environment but what is given.
 * @throws Error with what it wrote on stderr, if it ends before it is up
 */
export async function startBotProcess(
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const child = spawnBot(environment);
  const log: Record<string, unknown>[] = [];
  const exited = once(child, 'exit');
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const port = await new Promise<number>((resolve, reject) => {
    exited.then(([status]) => reject(new Error(`ended with ${status}: ${stderr}`)), reject);
    if (child.stdout === null) throw new Error('no stdout');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry: Record<string, unknown> = JSON.parse(line);
      log.push(entry);
      if (entry['msg'] === 'bot_started') resolve(Number(entry['port']));
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [status] = await exited;
    return typeof status === 'number' ? status : null;
  };
  return {
    port,
    child,
    log,
    kill: async () => void (await end('SIGKILL')),
    terminate: () => end('SIGTERM'),
  };
}

/** Runs a start that is meant to fail. */
export async function failToStart(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly stderr: string; readonly stdout: string }> {
  const child = spawnBot(environment);
  let stderr = '';
  let stdout = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  const [status] = await once(child, 'close');
  return { status: typeof status === 'number' ? status : null, stderr, stdout };
}

function spawnBot(environment: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
