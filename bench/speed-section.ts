import { table } from './markdown-table.ts';
import type { CorpusFigures, Latency } from './measure-corpus.ts';

/** All systems over one corpus. */
export function speedSection({ records, systems }: CorpusFigures): string {
  const head = ['', 'build s', 'MB built / used', 'n', 'p50 ms', 'p99 ms', 'p50 ×', 'p99 ×'];
  const long = ['long n', 'long p50 ms', 'long p99 ms', 'long p99 ×', 'first is right'];
  const rows = systems.map((system) => [
    system.name,
    (system.buildMs / 1000).toFixed(2),
    `${megabytes(system.bytes)} / ${megabytes(system.usedBytes)}`,
    `${system.pastes.queries}`,
    ms(system.pastes.p50),
    ms(system.pastes.p99),
    times(system.pastes, 'p50Ratio'),
    times(system.pastes, 'p99Ratio'),
    `${system.long.queries}`,
    ms(system.long.p50),
    ms(system.long.p99),
    times(system.long, 'p99Ratio'),
    system.recall1.toFixed(3),
  ]);
  return `### ${records.toLocaleString('en')} records\n\n${table([...head, ...long], rows)}`;
}

function ms(value: number): string {
  if (Number.isNaN(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function times(latency: Latency, ratio: 'p50Ratio' | 'p99Ratio'): string {
  return Number.isNaN(latency[ratio]) ? '-' : Number(latency[ratio].toPrecision(2)).toString();
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
