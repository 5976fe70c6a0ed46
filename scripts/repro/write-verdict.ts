import { readFileSync, writeFileSync } from 'node:fs';
import type { ReproResult } from './run-repro.ts';

/**
 * Writes what a run showed into a record's file: passed makes it `reproduced` and confirmed on
 * that day, failed takes `reproduced` away. A person's review is never overwritten.
 * @param today e.g. "2026-11-24"
 */
export function writeVerdict(file: string, kind: ReproResult['kind'], today: string): void {
  const record: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const tier = record['verification_tier'];
  if (kind === 'passed') {
    record['last_confirmed'] = today;
    if (tier !== 'human_reviewed') record['verification_tier'] = 'reproduced';
  } else if (kind === 'failed' && tier === 'reproduced') {
    record['verification_tier'] = 'ai_generated';
  } else return;
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
