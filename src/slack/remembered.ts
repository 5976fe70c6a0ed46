/** A small memory for answers of Slack that seldom change. */
export interface Remembered<T> {
  /** The remembered value, or what `ask` gives; two callers at once ask once. */
  get(key: string, ask: () => Promise<T>): Promise<T>;
  set(key: string, value: T): void;
}

/**
 * @param limits.size entries kept; the oldest go first
 * @param limits.forMs how long an entry is good for
 * @param limits.failedForMs how long a value that `isFailure` accepts is good for
 */
export function createRemembered<T>(limits: {
  readonly size: number;
  readonly forMs: number;
  readonly failedForMs: number;
  readonly isFailure: (value: T) => boolean;
  readonly now: () => number;
}): Remembered<T> {
  const entries = new Map<string, { readonly value: Promise<T>; until: number }>();
  const keep = (key: string, value: Promise<T>, until: number) => {
    entries.delete(key);
    entries.set(key, { value, until });
    for (const oldest of entries.keys()) {
      if (entries.size <= limits.size) break;
      entries.delete(oldest);
    }
  };
  return {
    async get(key, ask) {
      const known = entries.get(key);
      if (known !== undefined && known.until > limits.now()) return known.value;
      const value = ask();
      keep(key, value, limits.now() + limits.forMs);
      const settled = await value;
      const own = entries.get(key);
      if (limits.isFailure(settled) && own?.value === value) {
        own.until = limits.now() + limits.failedForMs;
      }
      return settled;
    },
    set: (key, value) => keep(key, Promise.resolve(value), Number.POSITIVE_INFINITY),
  };
}
