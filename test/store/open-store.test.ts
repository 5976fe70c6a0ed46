import { describe, expect, test } from 'vitest';
import { silentLogger } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';

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
