import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of all captured pastes, in order of their files' names. */
export function realPastes(dir = 'test/fixtures/traces'): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8'));
}
