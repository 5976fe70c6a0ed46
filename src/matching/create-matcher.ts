import { RE2JS } from 're2js';
import type { ErrorRecord } from '../records/schema.ts';
import type { Match } from './match-result.ts';
import { MAX_MATCHES } from './match-result.ts';
import type { Matcher } from './matcher.ts';

/** Builds the matcher of a catalog's records. */
export function createMatcher(records: readonly ErrorRecord[]): Matcher {
  const compiled = records.map((record) => ({ record, regex: RE2JS.compile(record.regex) }));
  return {
    match(text) {
      const lines = text.slice(0, 100_000).split('\n');
      const matches: Match[] = [];
      for (const { record, regex } of compiled) {
        const line = lines.find((candidate) => regex.matcher(candidate).find());
        if (line === undefined) continue;
        matches.push({
          record,
          confidence: 0.9,
          evidence: [{ kind: 'regex', detail: line, line }],
        });
      }
      return {
        report: {
          language: null,
          chain: [],
          tellingLines: [],
          codes: [],
          versions: [],
          os: null,
          lines,
          fingerprint: lines[0] ?? '',
          isError: /error|exception|fail/i.test(text),
        },
        matches: matches.slice(0, MAX_MATCHES),
        reply: matches.length > 0,
      };
    },
  };
}
