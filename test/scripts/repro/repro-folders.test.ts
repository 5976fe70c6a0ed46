import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRepro } from '../../../scripts/repro/check-repro.ts';
import { readRepros } from '../../../scripts/repro/read-repro.ts';
import { loadCatalog } from '../../../src/store/record-files.ts';

const { catalog } = await loadCatalog('records');
const repros = readRepros('test/repro');
const reproduced = catalog.records.filter((one) => one.verification_tier === 'reproduced');

describe('the scripts that reproduce records', () => {
  test('there are some, and records that count on them', () => {
    expect(repros.length).toBeGreaterThan(0);
    expect(reproduced.length).toBeGreaterThan(0);
  });

  test('every record that says so has its scripts', () => {
    const ids = new Set(repros.map(({ id }) => id));
    expect(reproduced.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(repros.map((repro) => [repro.id, repro] as const))(
    '%s runs a fix, accounts for every dead end, and belongs to a record',
    (id, repro) => {
      const record = catalog.find(id);
      expect(checkRepro(repro, record?.id === id ? record : undefined)).toEqual([]);
    },
  );

  test.each(repros.map(({ id, dir }) => [id, dir] as const))(
    '%s names no path of the machine it was written on',
    (_, dir) => {
      const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.sh'),
      );
      for (const name of scripts) {
        const text = readFileSync(join(dir, name), 'utf8');
        expect(text, name).not.toMatch(/(?:^|[\s"'=:])\/(?:root|home|work|tmp\/\w)/m);
      }
    },
  );
});
