import { randomBytes } from 'node:crypto';

/** Makes the ids and timestamps that Slack makes. */
export interface IdSource {
  /** An id such as `F3K9Q2ZX81`. */
  next(prefix: string): string;
  /** A message timestamp such as `1795518668.000100`, later than every earlier one. */
  ts(): string;
  /** A short random id for blocks and actions, such as `q7Xz1`. */
  short(): string;
  /** A secret part of an address. */
  secret(): string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Makes an id source that reads the time from `now`. */
export function createIdSource(now: () => Date): IdSource {
  let lastMicros = 0;
  return {
    next: (prefix) => prefix + letters(9),
    ts() {
      lastMicros = Math.max(lastMicros + 100, now().getTime() * 1000);
      const seconds = Math.floor(lastMicros / 1_000_000);
      return `${seconds}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
    short: () => randomBytes(4).toString('base64url').slice(0, 5),
    secret: () => randomBytes(18).toString('base64url'),
  };
}

function letters(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
