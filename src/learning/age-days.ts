const DAY_MS = 24 * 60 * 60 * 1000;

/** Days, fractions included, from an instant in milliseconds to `now`; negative if it lies ahead. */
export function ageDays(atMs: number, now: Date): number {
  return (now.getTime() - atMs) / DAY_MS;
}
