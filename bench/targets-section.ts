import type { HostileFigure } from './hostile.ts';
import { table } from './markdown-table.ts';
import type { CorpusFigures, SystemFigures } from './measure-corpus.ts';

interface Target {
  readonly name: string;
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What the matcher is meant to reach, and whether this run saw it. */
export function targetsSection(
  corpora: readonly CorpusFigures[],
  hostile: readonly HostileFigure[],
): string {
  const [shipped] = corpora;
  const ten = corpora.find(({ records }) => records === 10_000);
  const million = corpora.find(({ records }) => records === 1_000_000);
  const targets = [
    ...(shipped === undefined ? [] : shippedTargets(shipped, hostile)),
    ...(ten === undefined ? [] : [atMost('10,000 records: build', 2, seconds(ten), 's')]),
    ...(ten === undefined || million === undefined ? [] : millionTargets(ten, million)),
  ];
  return table(
    ['target', 'aim', 'measured', ''],
    targets.map(({ name, aim, measured, met }) => [
      name,
      aim,
      measured,
      met ? 'met' : '**missed**',
    ]),
  );
}

function shippedTargets(shipped: CorpusFigures, hostile: readonly HostileFigure[]): Target[] {
  const [wayout] = shipped.systems;
  const [slowest] = hostile;
  const ratio = (name: string) =>
    shipped.systems.find((system) => system.name.startsWith(name))?.pastes.p50Ratio ?? Number.NaN;
  return [
    atLeast('p50 of Fuse.js on the telling line', 100, ratio('Fuse'), '×'),
    atLeast('p50 of MiniSearch on the telling line', 1, ratio('MiniSearch'), '×'),
    atMost('p99 of 100 kB pastes', 50, wayout?.long.p99 ?? Number.NaN, 'ms'),
    atMost('build', 1, seconds(shipped), 's'),
    atMost(
      'slowest hostile text of 100 kB, redacted and matched',
      500,
      slowest === undefined ? Number.NaN : slowest.redactMs + slowest.matchMs,
      'ms',
    ),
  ];
}

function millionTargets(ten: CorpusFigures, million: CorpusFigures): Target[] {
  const p99 = ({ systems: [wayout] }: CorpusFigures) => wayout?.pastes.p99 ?? Number.NaN;
  const bytes = million.systems[0]?.usedBytes ?? Number.NaN;
  return [
    atMost('1,000,000 records: memory after use', 1_024, bytes / 2 ** 20, 'MiB'),
    atMost('1,000,000 records: p99 against 10,000', 3, p99(million) / p99(ten), '×'),
  ];
}

function seconds({ systems: [wayout] }: { readonly systems: readonly SystemFigures[] }): number {
  return (wayout?.buildMs ?? Number.NaN) / 1000;
}

function atLeast(name: string, aim: number, value: number, unit: string): Target {
  return { name, aim: `>= ${aim} ${unit}`, measured: shown(value, unit), met: value >= aim };
}

function atMost(name: string, aim: number, value: number, unit: string): Target {
  return { name, aim: `<= ${aim} ${unit}`, measured: shown(value, unit), met: value <= aim };
}

function shown(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} ${unit}`;
}
