import type { Repro } from './read-repro.ts';
import type { ReproResult } from './run-repro.ts';

export interface RunAllOptions {
  /** Folders in work at the same time. */
  readonly jobs: number;
  /** No folder is begun after this; Infinity = no bound. */
  readonly deadline: number;
  readonly now: () => number;
  readonly run: (repro: Repro) => Promise<ReproResult>;
  readonly report: (result: ReproResult) => void;
}

/** Runs folders in the given order; those for which no time is left come back as not run. */
export async function runAll(
  repros: readonly Repro[],
  options: RunAllOptions,
): Promise<ReproResult[]> {
  const waiting = [...repros];
  const results: ReproResult[] = [];
  const worker = async () => {
    for (let repro = waiting.shift(); repro !== undefined; repro = waiting.shift()) {
      const result: ReproResult =
        options.now() < options.deadline
          ? await options.run(repro)
          : { id: repro.id, kind: 'not run', why: 'no time left', milliseconds: 0 };
      results.push(result);
      options.report(result);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, worker));
  return results;
}
