import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { silentLogger } from '../support/silent-logger.ts';

describe('a DATABASE_URL that names no store', () => {
  test.each([
    ['mysql://wayout:hunter2@db/wayout', 'mysql:'],
    ['wayout:hunter2@db/wayout', 'wayout:'],
    ['hunter2', 'no scheme'],
    ['', 'no scheme'],
    ['sqlite:', 'names no file'],
  ])('%s is refused with what was wrong, and without the password', async (url, said) => {
    const error = await openStore(url, { log: silentLogger }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining(said),
      hint: expect.stringContaining('sqlite:<path>'),
    });
    expect(JSON.stringify([String(error), error])).not.toContain('hunter2');
  });
});

describe('each store', () => {
  const source = readFileSync('src/store/open-store.ts', 'utf8');
  const stores = [...source.matchAll(/await import\('\.\/(\w+)\.ts'\)/g)].map(([, name]) => name);

  test('that can be opened runs the contract', () => {
    expect(stores).toEqual(['sqlite', 'postgres']);
    for (const name of stores) {
      const file = `test/store/${name}.test.ts`;
      expect(existsSync(file) && readFileSync(file, 'utf8'), file).toMatch(/^ {2}storeContract\(/m);
    }
  });

  test('loads its own driver and not the other one', () => {
    const program = `
      import { createRequire } from 'node:module';
      import { openStore } from './src/store/open-store.ts';
      import { silentLogger } from './test/support/silent-logger.ts';
      await (await openStore('sqlite::memory:', { log: silentLogger })).close();
      const loaded = Object.keys(createRequire(import.meta.url).cache).join();
      console.log(/node_modules.pg./.test(loaded));
      await import('pg');
      const after = Object.keys(createRequire(import.meta.url).cache).join();
      console.log(/node_modules.pg./.test(after));`;
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { encoding: 'utf8' },
    );
    expect(said.trim().split('\n')).toEqual(['false', 'true']);
  });
});
