import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingTools } from '../../../scripts/repro/missing-tools.ts';

const bin = mkdtempSync(join(tmpdir(), 'wayout-tools-'));
addProgram('psql', 'exit 0');
// Stands for an interpreter that has flask and nothing else.
addProgram('python3', 'case "$2" in *\'"flask"\'*) exit 0;; esac; exit 1');

test('a tool that no folder of PATH holds is missing', () => {
  expect(missingTools(['psql', 'mariadbd'], bin)).toEqual(['mariadbd']);
});

test('a module is missing when its interpreter does not find it, or is missing itself', () => {
  expect(missingTools(['python3:flask', 'python3:pandas', 'ruby:json'], bin)).toEqual([
    'python3:pandas',
    'ruby:json',
  ]);
});

function addProgram(name: string, body: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(bin, name), 0o755);
}
