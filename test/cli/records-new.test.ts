import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCommand } from '../../src/cli/records-new.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-new-'));
});
afterEach(async () => {
  process.exitCode = undefined;
  await rm(dir, { recursive: true });
});

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const command = newCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        err += text;
      },
    });
  await command.parseAsync(['--records', dir, ...args], { from: 'user' });
  return { out, err: err.replaceAll(dir, '') };
}
const ERROR = 'RelayError: valve 7 is stuck half open';

describe('wayout records new', () => {
  test('prints the draft alone on standard output, what to do next on standard error', async () => {
    const { out, err } = await run('--id', 'relay/valve-stuck', ERROR);
    expect(JSON.parse(out)).toMatchObject({ id: 'relay/valve-stuck', signature: ERROR });
    expect(err).toBe('then: wayout records lint relay/valve-stuck\n');
  });

  test('writes it into a folder, and never over what somebody began to write', async () => {
    const flags = ['--id', 'relay/valve-stuck', '--out', dir];
    const { out, err } = await run(...flags, ERROR);
    expect(out).toBe('');
    expect(err).toContain('/relay/valve-stuck.json is drafted: replace every TODO in it');
    const file = join(dir, 'relay/valve-stuck.json');
    const written = await readFile(file, 'utf8');
    expect(JSON.parse(written).signature).toBe(ERROR);
    const begun = written.replace('TODO: the same in Chinese', '断电。');
    await writeFile(file, begun);
    await expect(run(...flags, ERROR)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('relay/valve-stuck.json is there already'),
    });
    expect(await readFile(file, 'utf8')).toBe(begun);
  });

  test('what is no error, no id or nothing at all is said', async () => {
    expect((await run('Lunch', 'at', 'noon?')).err).toContain('does not look like an error');
    expect(process.exitCode).toBe(1);
    await expect(run('--id', '../x', ERROR)).rejects.toThrow('expected "domain/slug"');
    await expect(run(' ')).rejects.toMatchObject({ code: 'usage' });
  });
});
