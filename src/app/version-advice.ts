import type { ErrorRecord } from '../records/schema.ts';

/** What a record's versions mean for the version that the paste named. */
export interface VersionAdvice {
  /** Lowest and highest version known to be affected, as written: `gRPC v1.59.0`. */
  readonly from: string;
  readonly to: string;
  /** The paste's version and how it lies to the range; undefined when the paste names none. */
  readonly yours:
    | { readonly version: string; readonly place: 'inside' | 'below' | 'above' }
    | undefined;
  /** Versions that behave differently, fixed it or removed the feature; yours first. */
  readonly changes: readonly { readonly version: string; readonly what: string }[];
}

/**
 * Compares the version of a paste with a record's.
 * @param version e.g. `1.62.0`; null when the paste names none
 * @returns undefined when the record says nothing about versions
 */
export function versionAdvice(
  record: Pick<ErrorRecord, 'versions'>,
  version: string | null,
): VersionAdvice | undefined {
  const known = record.versions
    .map((entry) => ({ entry, numbers: numbersOf(entry.version) }))
    .filter(({ numbers }) => numbers.length > 0)
    .sort((a, b) => compare(a.numbers, b.numbers));
  // A range over two products ("grpc-go v1.33 to gRPC v1.65") would mean nothing.
  const product = productOf(known[0]?.entry.version ?? '');
  const affected = known.filter(
    ({ entry }) => entry.status !== 'fixed' && productOf(entry.version) === product,
  );
  const first = affected[0];
  const last = affected.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const mine = version === null ? [] : numbersOf(version);
  const sameLine = (numbers: readonly number[]) =>
    mine.length > 0 && numbers[0] === mine[0] && numbers[1] === mine[1];
  const changes = known
    .filter(({ entry }) => entry.behavior_change !== null || entry.removed !== null)
    .sort((a, b) => Number(sameLine(b.numbers)) - Number(sameLine(a.numbers)))
    .map(({ entry }) => ({
      version: entry.version,
      what: entry.behavior_change ?? `removed: ${entry.removed}`,
    }));
  return {
    from: first.entry.version,
    to: last.entry.version,
    yours:
      version === null || mine.length === 0
        ? undefined
        : { version, place: placeOf(mine, first.numbers, last.numbers) },
    changes,
  };
}

/** To the precision that is written, at most major.minor: 20 covers 20.20.2, 1.65.0 covers 1.65.3. */
function placeOf(mine: readonly number[], first: readonly number[], last: readonly number[]) {
  if (compare(mine, first) < 0) return 'below';
  const precision = Math.min(2, last.length);
  return compare(mine.slice(0, precision), last.slice(0, precision)) > 0 ? 'above' : 'inside';
}

// "grpc (C core) v1.52" -> "grpc (c core)"
function productOf(version: string): string {
  return version
    .replace(/\s*v?\d.*$/, '')
    .trim()
    .toLowerCase();
}

// "gRPC v1.62.0" -> [1, 62, 0]; "HTTP/2 RFC" -> [2]
function numbersOf(version: string): readonly number[] {
  const found = /\d{1,6}(?:\.\d{1,6}){0,3}/.exec(version);
  return found === null ? [] : found[0].split('.').map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
