import type { Failure, ReproResult } from './run-repro.ts';

/** Lines of a failed script's output that are shown: its end, where errors stand. */
const SHOWN_LINES = 20;

/** The table of all results, in order of id, with a closing count. */
export function renderTable(results: readonly ReproResult[]): string {
  const rows = [...results].sort((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf);
  const width = Math.max(0, ...rows.map(([id]) => id.length));
  const lines = rows.map(([id, rest]) => `${id.padEnd(width)}  ${rest}`);
  const count = (kind: ReproResult['kind']) => results.filter((one) => one.kind === kind).length;
  return [
    ...lines,
    '',
    `${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run`,
  ].join('\n');
}

/** What went wrong in each failed script, with the end of what it printed. */
export function renderFailures(result: ReproResult): string {
  if (result.kind !== 'failed') return '';
  return result.failures.map((failure) => renderFailure(result.id, failure)).join('\n');
}

function rowOf(result: ReproResult): readonly [id: string, rest: string] {
  if (result.kind === 'not run') return [result.id, `not run: ${result.why}`];
  const seconds = `${(result.milliseconds / 1000).toFixed(1)} s`;
  const scripts = `${result.ran} scripts`;
  const wrong = result.failures.map(({ script, why }) => `${script}: ${why}`).join('; ');
  return [result.id, [result.kind, scripts, seconds, wrong].filter((part) => part).join('  ')];
}

function renderFailure(id: string, { script, why, output }: Failure): string {
  const lines = output.trimEnd().split('\n').slice(-SHOWN_LINES);
  return [`--- ${id} ${script}: ${why}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
