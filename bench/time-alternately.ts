import type { Query, System } from './systems.ts';

/** What a system did with the queries that it had time for, in order. */
export interface Timing {
  /** Least of the repeats per query, in milliseconds. */
  readonly ms: readonly number[];
  /** The first of the repeats: regexes not met before are compiled in it. */
  readonly firstMs: readonly number[];
  /** Its answers, same order. */
  readonly answers: readonly (readonly string[])[];
}

/**
 * Asks every system each query in turn, so that whatever slows this machine slows all of them. The
 * least of a query's repeats counts: what other programs took from it is not the system's.
 * @param budgetMs time after which a system is asked no further queries
 */
export function timeAlternately(
  systems: readonly System[],
  queries: readonly Query[],
  { repeats, budgetMs }: { readonly repeats: number; readonly budgetMs: number },
): Timing[] {
  const runs = systems.map((system) => ({
    system,
    spent: 0,
    ms: [] as number[],
    firstMs: [] as number[],
    answers: [] as (readonly string[])[],
  }));
  for (const query of queries) {
    const asked = runs.filter(({ spent }) => spent < budgetMs);
    const least = asked.map(() => Number.POSITIVE_INFINITY);
    const answers = asked.map((): readonly string[] => []);
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      asked.forEach((run, place) => {
        if (repeat > 0 && run.spent >= budgetMs) return;
        const start = performance.now();
        answers[place] = run.system.answer(query);
        const ms = performance.now() - start;
        run.spent += ms;
        least[place] = Math.min(least[place] ?? ms, ms);
        if (repeat === 0) run.firstMs.push(ms);
      });
    }
    asked.forEach((run, place) => {
      run.ms.push(least[place] ?? 0);
      run.answers.push(answers[place] ?? []);
    });
  }
  return runs;
}
