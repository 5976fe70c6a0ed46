import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { type CompiledQuery, Kysely, sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { createKyselyStore } from '../../src/store/kysely-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import type { Press, Store } from '../../src/store/store.ts';
import { silentLogger } from '../support/silent-logger.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'wayout-sqlite-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

const freshPath = () => join(folder, `${files++}`, 'wayout.db');
const open = (path: string) => openStore(`sqlite:${path}`, { log: silentLogger });
const inShell = (path: string, text: string) => {
  const shell = new DatabaseSync(path, { timeout: 5000 });
  try {
    shell.exec(text);
  } finally {
    shell.close();
  }
};
const aPress = (user: string): Press => ({
  team: 'T1',
  incident: 'C1:1.0',
  record: 'a/a',
  item: 'fix:0',
  user,
  outcome: 'worked',
  at: new Date(0),
  version: null,
  pressId: user,
});

describe('the SQLite store keeps every promise of the port', () => {
  storeContract(async () => {
    const path = freshPath();
    return {
      open: () => open(path),
      exec: async (text) => inShell(path, text),
      unprotectVotes: ['drop trigger votes_no_update', 'drop trigger votes_no_delete'],
    };
  });
});

describe('opening an SQLite database', () => {
  test('every commit is written through, and other writers are waited for', async () => {
    const engine = await openSqlite(freshPath(), { log: silentLogger });
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(engine.db)).rows[0] as object)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('application_id')).toBe(0x5761796f);
    await engine.close();
  });

  test('the folder is made, the file is for its owner only, and no draft stays', async () => {
    const path = join(folder, 'deep', 'deeper', 'wayout.db');
    const store = await open(path);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    await store.close();
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('after closing, the file alone is the whole database', async () => {
    const [path, copy] = [freshPath(), freshPath()];
    const store = await open(path);
    await store.press(aPress('U1'));
    await store.close();
    mkdirSync(join(copy, '..'));
    copyFileSync(path, copy);
    const copied = await open(copy);
    expect(await copied.ledger('T1')).toHaveLength(1);
    await copied.close();
  });

  test('several starts at once make one database', async () => {
    const path = freshPath();
    const stores = await Promise.all([open(path), open(path), open(path)]);
    await Promise.all(stores.map((store, n) => store.press(aPress(`U${n}`))));
    expect(await stores[0]!.ledger('T1')).toHaveLength(3);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a second opener of the same file is told so, and works', async () => {
    const warnings: string[] = [];
    const log = { ...silentLogger, warn: (event: string) => void warnings.push(event) };
    const path = freshPath();
    const first = await openStore(`sqlite:${path}`, { log });
    expect(warnings).toEqual([]);
    const second = await openStore(`sqlite:${path}`, { log });
    expect(warnings).toEqual(['store_shared_file']);
    await second.press(aPress('U1'));
    await Promise.all([first.close(), second.close()]);
    await (await openStore(`sqlite:${path}`, { log })).close();
    expect(warnings).toHaveLength(1);
  });

  test('a database in memory starts empty and is gone after closing', async () => {
    const first = await openStore('sqlite::memory:', { log: silentLogger });
    await first.press(aPress('U1'));
    await first.close();
    const second = await openStore('sqlite::memory:', { log: silentLogger });
    expect(await second.ledger('T1')).toEqual([]);
    await second.close();
  });
});

describe('what SQLite refuses to open', () => {
  const filled = async (presses: number): Promise<string> => {
    const path = freshPath();
    const store = await open(path);
    for (let n = 0; n < presses; n++) await store.press(aPress(`U${n}`));
    await store.close();
    return path;
  };
  const refusal = async (path: string) => {
    const error = await open(path).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'AppError', message: expect.stringContaining(path) });
    expect(error).toMatchObject({ hint: expect.stringMatching(/\w.+\.$/) });
    return (error as { code: string }).code;
  };
  const put = (content: string): string => {
    const path = freshPath();
    mkdirSync(join(path, '..'));
    writeFileSync(path, content);
    return path;
  };

  test('an emptied file is not taken for a new database', async () => {
    const path = put('');
    expect(await refusal(path)).toBe('store_foreign_file');
    expect(statSync(path).size).toBe(0);
  });

  test('a file that is no database is left as it is', async () => {
    const path = put('notes\n'.repeat(1000));
    expect(await refusal(path)).toBe('store_foreign_file');
    expect(readFileSync(path, 'utf8')).toBe('notes\n'.repeat(1000));
    expect(readdirSync(join(path, '..'))).toEqual(['wayout.db']);
  });

  test('a database of another program is left as it is', async () => {
    const path = freshPath();
    mkdirSync(join(path, '..'));
    inShell(path, 'create table bookmarks (url text)');
    const before = readFileSync(path);
    expect(await refusal(path)).toBe('store_foreign_file');
    expect(readFileSync(path)).toEqual(before);
  });

  test('a folder where the file should be', async () => {
    const path = freshPath();
    mkdirSync(path, { recursive: true });
    expect(await refusal(path)).toBe('store_foreign_file');
  });

  test('a file where the folder should be', async () => {
    expect(await refusal(join(put('a file'), 'wayout.db'))).toBe('store_unavailable');
  });

  test('a folder that cannot be written', async () => {
    // Permissions do not stop root, but nobody can make a folder in Linux's /sys.
    const locked = process.platform === 'linux' ? '/sys' : join(folder, 'locked');
    if (locked !== '/sys') mkdirSync(locked, { mode: 0o500 });
    expect(await refusal(join(locked, 'wayout', 'wayout.db'))).toBe('store_unavailable');
  });

  test('a truncated database', async () => {
    const path = await filled(200);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect(await refusal(path)).toBe('store_corrupt');
  });

  test('a database with overwritten pages, though it opens and its header is fine', async () => {
    const path = await filled(200);
    const handle = openSync(path, 'r+');
    writeSync(handle, Buffer.alloc(statSync(path).size - 8192, 0xa5), 0, null, 8192);
    closeSync(handle);
    expect(await refusal(path)).toBe('store_corrupt');
  });

  test('a database that a newer Wayout has changed', async () => {
    const path = await filled(1);
    inShell(path, "insert into wayout_migrations values ('999-later', '2030-01-01')");
    await expect(open(path)).rejects.toMatchObject({
      code: 'store_unsupported',
      message: expect.stringContaining('999-later'),
    });
  });
});

describe('an SQLite disk that is full', () => {
  test('a press is refused as unavailable, nothing is lost, and with room it works again', async () => {
    const engine = await openSqlite(freshPath(), { log: silentLogger });
    const store = createKyselyStore(engine);
    await sql`pragma max_page_count = 40`.execute(engine.db);
    const answered: string[] = [];
    let failure: unknown;
    for (let n = 0; failure === undefined && n < 5000; n++) {
      await store.press(aPress(`U${n}`)).then(
        ({ event }) => answered.push(event.user),
        (error: unknown) => {
          failure = error;
        },
      );
    }
    expect(failure).toMatchObject({
      code: 'store_unavailable',
      hint: 'Free space; nothing else is needed.',
    });
    expect((await store.ledger('T1')).map((event) => event.user)).toEqual(answered);
    await sql`pragma max_page_count = 4000`.execute(engine.db);
    expect((await store.press(aPress('late'))).kind).toBe('recorded');
    expect(await store.verifyLedger('T1')).toMatchObject({ kind: 'intact' });
    await store.close();
  });
});

describe('reads and presses in a large database', () => {
  const queries: CompiledQuery[] = [];
  const reads: Record<string, (store: Store) => Promise<unknown>> = {
    sighting: (store) => store.sighting('T1', 's'),
    lastSighting: (store) =>
      store.lastSighting({ team: 'T1', channel: 'C1', record: 'a/a', since: new Date(0) }),
    cardAt: (store) => store.cardAt('T1', 'C1', '1.0'),
    cardsOf: (store) => store.cardsOf('T1', 'C1:1.0', 'a/a'),
    ledger: (store) => store.ledger('T1'),
    'ledger of a record': (store) => store.ledger('T1', 'a/a'),
    press: (store) => store.press(aPress('U1')),
    undoLast: (store) => store.undoLast('T1', 'U1', new Date(0)),
    'lastSighting of a question': (store) =>
      store.lastSighting({ team: 'T1', channel: 'C1', asks: ['a/a', 'b/b'], since: new Date(0) }),
    'corrections of a paste': (store) =>
      store.corrections({ team: 'T1', fingerprint: 'f', limit: 9 }),
    'corrections of a pair': (store) =>
      store.corrections({ team: 'T1', pair: ['a/a', 'b/b'], limit: 9 }),
    'corrections of a question': (store) =>
      store.corrections({ team: 'T1', sighting: 'q', limit: 9 }),
    autoReplies: (store) =>
      store.autoReplies({ team: 'T1', channel: 'C1', since: new Date(0), limit: 9 }),
  };

  test.each(Object.keys(reads))('%s searches by an index, never through a table', async (name) => {
    const path = freshPath();
    await (await open(path)).close();
    const connection = new DatabaseSync(path);
    const db = new Kysely<Database>({
      dialect: sqliteDialect(connection),
      log: ({ query }) => void queries.push(query),
    });
    const store = createKyselyStore({ db, run: (work) => work(false), close: () => db.destroy() });
    queries.length = 0;
    await reads[name]!(store);
    const selects = queries.filter((query) => query.sql.startsWith('select'));
    expect(selects.length).toBeGreaterThan(0);
    for (const query of selects) {
      const plan = connection.prepare(`explain query plan ${query.sql}`).all(...query.parameters);
      const steps = plan.map((step: { detail: string }) => step.detail).join('; ');
      expect(steps).toMatch(/SEARCH .* USING .*INDEX/);
      expect(steps).not.toContain('SCAN');
    }
    await store.close();
  });
});
