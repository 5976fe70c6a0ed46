import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { type PostgresForTests, startPostgres } from '../support/postgres-server.ts';
import { silentLogger } from '../support/silent-logger.ts';
import { storeContract } from './contract.ts';

let postgres: PostgresForTests;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
});

const open = () => openStore(postgres.url, { log: silentLogger });
const inShell = async (text: string) => {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
};

describe('the PostgreSQL store keeps every promise of the port', () => {
  storeContract(async () => ({
    open,
    exec: async (text) => void (await inShell(text)),
    unprotectVotes: ['drop trigger votes_append_only on votes'],
  }));
});

describe('opening a PostgreSQL database', () => {
  const refusal = async (url: string) => {
    const error: unknown = await openStore(url, { log: silentLogger }).catch((reason) => reason);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('hunter2');
    return error;
  };
  const withPassword = (database: string) => {
    const url = new URL(postgres.url);
    url.password ||= 'hunter2';
    url.pathname = `/${database}`;
    return url.href;
  };

  test('a database that does not exist is named, the password is not', async () => {
    expect(await refusal(withPassword('nowhere'))).toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('/nowhere'),
      hint: expect.stringContaining('Create the database'),
    });
  });

  test('a server that is not there is waited for, then named', async () => {
    expect(await refusal('postgres://wayout:hunter2@127.0.0.1:1/wayout')).toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/127\.0\.0\.1:1\/wayout.*ECONNREFUSED/),
    });
  });

  test.each([
    'postgres://wayout:hunter2#x@db/wayout',
    'postgres://wayout:12/hunter2@db/wayout',
    'postgres://wayout:12?hunter2@db/wayout',
    'postgres://wayout:hunter2@db:port/wayout',
    'postgres:hunter2@db',
  ])('%s cannot be read, and is not quoted', async (url) => {
    expect(await refusal(url)).toMatchObject({
      code: 'config_invalid',
      hint: expect.stringContaining('%40'),
    });
  });

  test('a database in an encoding that cannot hold Chinese is refused', async () => {
    await inShell(
      "create database wayout_latin encoding 'LATIN1' template template0 lc_collate 'C' lc_ctype 'C'",
    );
    try {
      expect(await refusal(withPassword('wayout_latin'))).toMatchObject({
        code: 'store_unsupported',
        message: expect.stringContaining('LATIN1'),
      });
    } finally {
      await inShell('drop database wayout_latin with (force)');
    }
  });

  test('a commit is written through even where the server was told not to', async () => {
    const database = new URL(postgres.url).pathname.slice(1);
    await inShell(`alter database ${database} set synchronous_commit = off`);
    const engine = await openPostgres(postgres.url, { log: silentLogger });
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(
      engine.db,
    );
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
    await engine.close();
    await inShell(`alter database ${database} reset synchronous_commit`);
  });
});

describe('PostgreSQL connections that are dropped', () => {
  const dropAll = () =>
    inShell(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'wayout' and datname = current_database()`);

  test('idle ones are replaced without anybody noticing', async () => {
    const store = await open();
    await store.ping();
    await dropAll();
    await store.ping();
    await store.close();
  });

  test('presses that were under way all count, once', async () => {
    const store = await open();
    const team = 'T-dropped';
    const presses = Array.from({ length: 60 }, (_, n) =>
      store.press({
        team,
        incident: 'C1:1.0',
        record: 'a/a',
        item: 'fix:0',
        user: `U${n}`,
        outcome: 'worked',
        at: new Date(0),
        version: null,
        pressId: `${n}`,
      }),
    );
    await Promise.race(presses);
    await dropAll();
    const results = await Promise.all(presses);
    expect(results.filter((result) => result.kind !== 'recorded')).toEqual([]);
    expect(await store.ledger(team)).toHaveLength(60);
    expect(await store.verifyLedger(team)).toMatchObject({ kind: 'intact', length: 60 });
    await store.close();
  });
});
