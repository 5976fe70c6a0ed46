import type { HostileFigure } from './hostile.ts';
import { table } from './markdown-table.ts';

const SHOWN = 8;

/** The slowest of the texts made to be slow. */
export function hostileSection(figures: readonly HostileFigure[]): string {
  const rows = figures
    .slice(0, SHOWN)
    .map(({ name, redactMs, matchMs }) => [`\`${name}\``, redactMs.toFixed(1), matchMs.toFixed(1)]);
  return [
    `Texts of 100 kB that repeat one piece, ${figures.length} in all, the least of two runs each; the slowest:`,
    table(['', 'redact ms', 'match ms'], rows),
  ].join('\n\n');
}
