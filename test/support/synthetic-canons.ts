import type { ErrorRecord } from '../../src/records/schema.ts';

const COMPONENTS = 'shard gateway encoder ledger mixer relay probe indexer broker sampler'.split(
  ' ',
);
const FAULTS = 'overflowed stalled rejected desynced truncated expired leaked diverged'.split(' ');
const REASONS = 'checksum mismatch;lease lost;frame too short;quota spent;clock skew'.split(';');

/**
 * Records in the public ErrorCanon format, the same ones every time: errors of made-up programs,
 * sloppy regexes, and errors that we have records for, under names of their own.
 */
export function syntheticCanons(count: number, real: readonly ErrorRecord[]): unknown[] {
  return Array.from({ length: count }, (_, n) => {
    const record = real[n % real.length];
    if (record === undefined || n % 4 > 1) return canon(n, madeUp(n));
    return canon(n, n % 4 === 0 ? sloppyCopy(record) : copy(record));
  });
}

function madeUp(n: number) {
  const component = COMPONENTS[n % COMPONENTS.length];
  const fault = FAULTS[n % FAULTS.length];
  const reason = REASONS[n % REASONS.length];
  return {
    signature: `${component}-${n} ${fault}: ${reason} (E${10_000 + n})`,
    regex: `(${component}-${n} ${fault}|${reason} \\(E${10_000 + n}\\))`,
  };
}

/** What a generator makes of an error: some of its words with anything between. */
function sloppyCopy({ signature }: ErrorRecord) {
  const words = signature.match(/[A-Za-z]{4,}/g) ?? ['error'];
  return { signature, regex: `(?i)(${words.slice(0, 3).join('.*')}|${words.at(-1)})` };
}

function copy({ signature, regex }: ErrorRecord) {
  return { signature, regex };
}

function canon(n: number, error: { readonly signature: string; readonly regex: string }) {
  const domain = COMPONENTS[n % COMPONENTS.length];
  return {
    schema_version: '1.0.0',
    id: `${domain}/error-${n}/any-linux`,
    url: `https://deadends.dev/${domain}/error-${n}/any-linux`,
    error: { ...error, domain, category: 'runtime_error' },
    environment: { runtime: { name: domain, version_range: '>=1.0' }, os: 'linux' },
    verdict: {
      resolvable: 'partial',
      fix_success_rate: 0.8,
      confidence: 0.9,
      last_updated: '2026-01-01',
      summary: `The ${domain} gave up after ${n} tries.`,
    },
    dead_ends: [
      { action: `Restart ${n}`, why_fails: 'It comes back.', fail_rate: 0.8, sources: [] },
    ],
    workarounds: [{ action: `Drain ${n}`, how: `${domain}ctl drain ${n}`, success_rate: 0.8 }],
    transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
    metadata: {
      generated_by: 'test',
      generation_date: '2026-01-01',
      review_status: 'auto_generated',
      evidence_count: 3,
    },
  };
}
