import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../src/cli/records-import.ts';
import { loadCatalog } from '../../src/store/record-files.ts';

const SAMPLE = 'test/fixtures/errorcanon';
const ID = 'flutter/assemble-debug-failed-flutter3-24-linux';
let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-import-'));
  await mkdir(join(dir, 'own'));
});
afterEach(async () => {
  process.exitCode = undefined;
  await rm(dir, { recursive: true });
});

async function run(path: string, ...flags: string[]) {
  let out = '';
  const command = importCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out += text;
      },
    });
  await command.parseAsync([path, '--records', join(dir, 'own'), ...flags], { from: 'user' });
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { out, code };
}

describe('wayout records import', () => {
  test('a folder of ErrorCanons becomes records that are served, with a report beside them', async () => {
    const out = join(dir, 'out');
    const { code } = await run(SAMPLE, '--out', out);
    expect(code).toBe(0);
    const { catalog, problems } = await loadCatalog(out);
    expect(problems).toEqual([]);
    expect(catalog.records.map(({ id }) => id)).toEqual([
      ID,
      'flutter/sdk-license-not-accepted-flutter3-linux',
    ]);
    const report = JSON.parse(await readFile(join(out, '.import-report.json'), 'utf8'));
    expect(report[0]).toMatchObject({ id: ID, outcome: 'written' });
    const aside = join(out, '.quarantine/flutter/sdk-license-not-accepted-flutter3-linux.json');
    expect(JSON.parse(await readFile(aside, 'utf8')).regex).toContain('(?<!# )');
  });

  test('without --out nothing is written, and the answer says so', async () => {
    const { out } = await run(SAMPLE);
    expect(out).toContain('2 records: 2 sound');
    expect(out).toContain('nothing is written; add --out <dir>');
  });

  test('a second time nothing changes, and what somebody mended stays', async () => {
    const target = join(dir, 'out');
    await run(SAMPLE, '--out', target);
    expect((await run(SAMPLE, '--out', target)).out).toContain('2 unchanged');
    const file = join(target, `${ID}.json`);
    const mended = (await readFile(file, 'utf8')).replace('"build_error"', '"config_error"');
    await writeFile(file, mended);
    const { out, code } = await run(SAMPLE, '--out', target);
    expect(out).toContain(`kept     ${ID}: another text lies there`);
    expect(code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(mended);
  });

  test('bytes that are no UTF-8 and links are not taken, the rest is', async () => {
    const from = join(dir, 'from');
    await mkdir(from);
    await writeFile(join(from, 'a.json'), Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    await copyFile(`${SAMPLE}/assemble-debug-failed.json`, join(from, 'b.json'));
    await symlink('/etc/hostname', join(from, 'c.json'));
    const { out, code } = await run(from, '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['refused', 'sound']);
    expect(report[0].notes[0].reason).toBe('is not UTF-8; convert it first');
  });

  test('an id with ../ writes nothing anywhere', async () => {
    const file = join(dir, 'evil.json');
    const canon = await readFile(`${SAMPLE}/assemble-debug-failed.json`, 'utf8');
    await writeFile(file, canon.replace(/"id": "[^"]+"/, '"id": "../evil/x"'));
    const { out, code } = await run(file, '--out', join(dir, 'out'));
    expect(code).toBe(1);
    expect(out).toContain('"../evil/x" is not domain/slug');
    expect(existsSync(join(dir, 'evil'))).toBe(false);
  });

  test('a path that is not there, or holds nothing, is bad use', async () => {
    await expect(run(join(dir, 'none'))).rejects.toMatchObject({ code: 'usage' });
    await expect(run(join(dir, 'own'))).rejects.toMatchObject({
      message: expect.stringContaining('nothing to import'),
    });
  });
});
