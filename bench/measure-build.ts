import { setTimeout } from 'node:timers/promises';
import type { ErrorRecord } from '../src/records/schema.ts';
import type { BuildSystem, Query, System } from './systems.ts';

/** What a system costs before and after it was used. */
export interface BuildCost {
  readonly buildMs: number;
  /** Growth of heap and array buffers over the records themselves, in bytes. */
  readonly bytes: number;
  /** The same after some queries: regexes are compiled when first needed. */
  readonly usedBytes: number;
}

const WARM_UP_MS = 1_500;

/** Builds a system and weighs it. Needs `node --expose-gc`. */
export async function measureBuild(
  build: BuildSystem,
  records: readonly ErrorRecord[],
  queries: readonly Query[],
): Promise<{ readonly system: System; readonly cost: BuildCost }> {
  const before = await bytesInUse();
  const start = performance.now();
  const system = build(records);
  const buildMs = performance.now() - start;
  const bytes = (await bytesInUse()) - before;
  const warmUp = performance.now();
  for (const query of queries) {
    if (performance.now() - warmUp > WARM_UP_MS) break;
    system.answer(query);
  }
  return { system, cost: { buildMs, bytes, usedBytes: (await bytesInUse()) - before } };
}

async function bytesInUse(): Promise<number> {
  if (globalThis.gc === undefined)
    throw new Error('run it by "npm run bench": it needs --expose-gc');
  // Twice, with a turn between: finalizers and freed array buffers follow the first.
  globalThis.gc();
  await setTimeout(20);
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
