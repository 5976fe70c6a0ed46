import { KIND_WEIGHT } from './line-kind.ts';
import type { Line } from './read-lines.ts';
import type { NamedVersion, OperatingSystem } from './report.ts';

const MAX_CODES = 24;
const MAX_VERSIONS = 24;
/** The start of a line names codes and versions; the bound keeps each line constant in cost. */
const MAX_FACT_CHARS = 600;
const DOTTED = /\d\.\d/;

export interface Facts {
  readonly codes: readonly string[];
  readonly versions: readonly NamedVersion[];
  readonly os: OperatingSystem | null;
}

// ECONNREFUSED, ERR_MODULE_NOT_FOUND, TS2307, E0382, P2002, ORA-12541, 42P01 after SQLSTATE, CS0246
const CODE =
  /\b(?!(?:ERROR|EXCEPTION)\b)(?:E[A-Z][A-Z0-9_]{3,40}|(?:TS|CS|E|P|ORA-|C|LNK)\d{4,5}|[A-Z]{3,20}(?:_[A-Z0-9]{2,20}){1,6})\b|\bSQLSTATE[ :[]{1,3}([0-9A-Z]{5})\b|\bcode: '([0-9A-Z]{5})'/g;

// Node.js v20.20.2 | Python 3.11.2 | pytest-7.2.1 | OpenSSL/3.0.19 | ms@2.1.3 | ESLint: 8.57.1
const VERSION =
  /\b([A-Za-z][A-Za-z.+_-]{1,30}?)(?:[ /@:-]|: | version )v?(\d{1,4}\.\d{1,5}(?:\.\d{1,6})?)\b(?!\.\d)/g;

const SYSTEMS: readonly (readonly [OperatingSystem, RegExp])[] = [
  ['windows', /\b[A-Z]:\\(?:Users|Program|Windows|\w+\\)|\bwin32\b|\bWindows (?:10|11|NT|Server)/],
  ['macos', /\/Users\/\w|\bdarwin\b|\bmacOS\b|\/opt\/homebrew\b|\.dylib\b/],
  [
    'linux',
    /\blinux\b|(?:^|[\s"'(:])\/(?:home|usr|var|srv|opt|etc|proc|root|workspace)\/|\.so(?:\.\d+)?\b/i,
  ],
];

/**
 * Codes, versions and operating system that a paste names.
 * @param weights weight of each line; codes are read only from lines that tell something
 */
export function readFacts(lines: readonly Line[], weights: readonly number[]): Facts {
  const codes = new Set<string>();
  const versions = new Map<string, NamedVersion>();
  let os: OperatingSystem | null = null;
  lines.forEach((line, index) => {
    const text = line.full.slice(0, MAX_FACT_CHARS);
    if ((weights[index] ?? 0) >= KIND_WEIGHT.note && codes.size < MAX_CODES) addCodes(text, codes);
    if (versions.size < MAX_VERSIONS && DOTTED.test(text)) addVersions(text, versions);
    os ??= SYSTEMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  });
  return { codes: [...codes].slice(0, MAX_CODES), versions: [...versions.values()], os };
}

function addCodes(text: string, codes: Set<string>): void {
  for (const match of text.matchAll(CODE)) codes.add(match[1] ?? match[2] ?? match[0]);
}

function addVersions(text: string, versions: Map<string, NamedVersion>): void {
  for (const match of text.matchAll(VERSION)) {
    const product = (match[1] ?? '').toLowerCase();
    versions.set(product, { product, version: match[2] ?? '' });
  }
}
