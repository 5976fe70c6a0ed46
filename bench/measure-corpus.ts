import type { ErrorRecord } from '../src/records/schema.ts';
import { type BuildCost, measureBuild } from './measure-build.ts';
import { percentile } from './percentile.ts';
import type { BuildSystem, Query } from './systems.ts';
import { type Timing, timeAlternately } from './time-alternately.ts';

/** A system's figures over one corpus. */
export interface SystemFigures extends BuildCost {
  readonly name: string;
  readonly pastes: Latency;
  /** Pastes of 100 kB. */
  readonly long: Latency;
  /** Share of its pastes whose record came first. */
  readonly recall1: number;
}

/** Milliseconds, and how many times Wayout's on the same queries. */
export interface Latency {
  readonly queries: number;
  readonly p50: number;
  readonly p99: number;
  /** p99 of first repeats, with what they had to compile. */
  readonly firstP99: number;
  readonly p50Ratio: number;
  readonly p99Ratio: number;
}

export interface CorpusFigures {
  readonly records: number;
  readonly systems: readonly SystemFigures[];
}

export interface CorpusPlan {
  /** Wayout first. */
  readonly systems: readonly BuildSystem[];
  /** Which of them get the 100 kB pastes. */
  readonly longSystems: readonly BuildSystem[];
  readonly pastes: readonly Query[];
  readonly long: readonly Query[];
  /** Time that each system gets for each kind of query, in milliseconds. */
  readonly budgetMs: number;
}

const REPEATS = 3;

/** Builds every system over the records and asks them all the same, in turn. */
export async function measureCorpus(
  records: readonly ErrorRecord[],
  { systems: builders, longSystems, pastes, long, budgetMs }: CorpusPlan,
): Promise<CorpusFigures> {
  const built: Awaited<ReturnType<typeof measureBuild>>[] = [];
  for (const build of builders) built.push(await measureBuild(build, records, pastes));
  const systems = built.map(({ system }) => system);
  const short = timeAlternately(systems, pastes, { repeats: REPEATS, budgetMs });
  const forLong = systems.filter((_, place) =>
    longSystems.some((build) => build === builders[place]),
  );
  const large = timeAlternately(forLong, long, { repeats: REPEATS, budgetMs: budgetMs / 2 });
  return {
    records: records.length,
    systems: built.map(({ system, cost }, place) => ({
      ...cost,
      name: system.name,
      pastes: latency(short[place], short[0]),
      long: latency(large[forLong.indexOf(system)], large[0]),
      recall1: recallOf(pastes, short[place]),
    })),
  };
}

function latency(own: Timing | undefined, wayout: Timing | undefined): Latency {
  const ms = own?.ms ?? [];
  // Only queries that both had time for.
  const shared = Math.min(ms.length, wayout?.ms.length ?? 0);
  const ratio = (share: number) =>
    percentile(ms.slice(0, shared), share) / percentile(wayout?.ms.slice(0, shared) ?? [], share);
  return {
    queries: ms.length,
    p50: percentile(ms, 0.5),
    p99: percentile(ms, 0.99),
    firstP99: percentile(own?.firstMs ?? [], 0.99),
    p50Ratio: ratio(0.5),
    p99Ratio: ratio(0.99),
  };
}

function recallOf(queries: readonly Query[], timing: Timing | undefined): number {
  const answers = timing?.answers ?? [];
  const right = answers.filter((ids, at) => ids[0] === queries[at]?.expected);
  return right.length / answers.length;
}
