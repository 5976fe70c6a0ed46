import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher } from '../src/matching/create-matcher.ts';
import type { ErrorRecord } from '../src/records/schema.ts';

/** A paste, and the line of it that says most, which the plain searches are given for free. */
export interface Query {
  readonly text: string;
  readonly line: string;
  /** Id of the right record; null in pastes made only to be long. */
  readonly expected: string | null;
}

/** Something that names records for a paste, best first. */
export interface System {
  readonly name: string;
  answer(query: Query): readonly string[];
}

export type BuildSystem = (records: readonly ErrorRecord[]) => System;

const ANSWERS = 5;

/** Wayout first: the others are shown against it. */
export const ALL_SYSTEMS: readonly BuildSystem[] = [
  buildWayout,
  buildFuse,
  buildMiniSearch,
  buildScan,
];

/** Those whose single answer does not take minutes over a huge corpus. */
export const INDEXED_SYSTEMS: readonly BuildSystem[] = [buildWayout, buildMiniSearch];

export const WAYOUT_ALONE: readonly BuildSystem[] = [buildWayout];

function buildWayout(records: readonly ErrorRecord[]): System {
  const matcher = createMatcher(records);
  return {
    name: 'Wayout',
    answer: ({ text }) => matcher.match(text).matches.map(({ record }) => record.id),
  };
}

function buildFuse(records: readonly ErrorRecord[]): System {
  const fuse = new Fuse(records, {
    keys: ['signature', 'examples'],
    threshold: 0.4,
    ignoreLocation: true,
  });
  return {
    name: 'Fuse.js, telling line',
    answer: ({ line }) => fuse.search(line, { limit: ANSWERS }).map(({ item }) => item.id),
  };
}

function buildMiniSearch(records: readonly ErrorRecord[]): System {
  const search = new MiniSearch<ErrorRecord>({
    fields: ['signature', 'examples', 'error_code'],
    extractField: (record, field) => {
      if (field === 'examples') return (record.examples ?? []).join('\n');
      return field === 'id'
        ? record.id
        : field === 'signature'
          ? record.signature
          : record.error_code;
    },
  });
  search.addAll(records);
  return {
    name: 'MiniSearch, telling line',
    answer: ({ line }) =>
      search
        .search(line)
        .slice(0, ANSWERS)
        .map(({ id }) => String(id)),
  };
}

/** Every regex on every line, as V8 runs it; the longest match wins. */
function buildScan(records: readonly ErrorRecord[]): System {
  const regexes = records.flatMap(({ id, regex }) => {
    const compiled = inV8(regex);
    return compiled === undefined ? [] : [{ id, regex: compiled }];
  });
  return {
    name: 'V8 regex scan, all lines',
    answer({ text }) {
      const longest = new Map<string, number>();
      for (const line of text.split('\n')) {
        for (const { id, regex } of regexes) {
          const length = regex.exec(line)?.[0].length ?? 0;
          if (length > (longest.get(id) ?? 0)) longest.set(id, length);
        }
      }
      return [...longest]
        .sort((a, b) => b[1] - a[1])
        .slice(0, ANSWERS)
        .map(([id]) => id);
    },
  };
}

/** V8 knows neither "(?i)" at the start nor "(?P<name>". */
function inV8(regex: string): RegExp | undefined {
  const [head = '', flags = ''] = /^\(\?([ims]+)\)/.exec(regex) ?? [];
  try {
    return new RegExp(regex.slice(head.length).replaceAll('(?P<', '(?<'), flags);
  } catch {
    return undefined;
  }
}
