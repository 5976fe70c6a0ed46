import { LRUCache } from 'lru-cache';

/** A small memory for answers of Slack that seldom change. */
export interface Remembered<T> {
  /** The remembered value, or what `ask` gives; two callers at once ask once. */
  get(key: string, ask: () => Promise<T>): Promise<T>;
  set(key: string, value: T): void;
}

/**
 * @param limits.size entries kept; those not used for longest go first
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
  const entries = new LRUCache<string, Promise<T>>({
    max: limits.size,
    ttl: limits.forMs,
    // The injected clock, asked every time.
    ttlResolution: 0,
    perf: { now: limits.now },
  });
  return {
    async get(key, ask) {
      const known = entries.get(key);
      if (known !== undefined) return known;
      const value = ask();
      entries.set(key, value);
      const settled = await value;
      if (limits.isFailure(settled) && entries.peek(key) === value) {
        entries.set(key, value, { ttl: limits.failedForMs });
      }
      return settled;
    },
    // Good for ever: it was told, not asked.
    set: (key, value) => void entries.set(key, Promise.resolve(value), { ttl: 0 }),
  };
}
