import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { ErrorRecord } from '../../src/records/schema.ts';
import { checkRepro } from './check-repro.ts';
import { judge, type Role } from './judge.ts';
import type { Repro } from './read-repro.ts';
import { runScript } from './run-script.ts';

/** One script that did not show what it is there for. */
export interface Failure {
  readonly script: string;
  readonly why: string;
  readonly output: string;
}

/** The outcome of one record's scripts. */
export type ReproResult = { readonly id: string; readonly milliseconds: number } & (
  | { readonly kind: 'passed' | 'failed'; readonly ran: number; readonly failures: Failure[] }
  | { readonly kind: 'not run'; readonly why: string }
);

export interface RunDeps {
  readonly record: ErrorRecord | undefined;
  readonly matcher: Matcher;
  readonly environment: Readonly<Record<string, string>>;
  /** Most time for one script. */
  readonly timeoutMs: number;
}

/**
 * Runs a folder's error, dead ends and fixes, one after another, and judges each. `setup.sh` runs
 * once before them: every script begins with a copy of the folder that it leaves.
 */
export async function runRepro(repro: Repro, deps: RunDeps): Promise<ReproResult> {
  const wrong = checkRepro(repro, deps.record);
  if (wrong.length > 0) {
    const failures = wrong.map((why) => ({ script: 'repro.json', why, output: '' }));
    return { id: repro.id, kind: 'failed', milliseconds: 0, ran: 0, failures };
  }
  const begin = performance.now();
  const scratch = await mkdtemp(join(tmpdir(), 'wayout-repro-'));
  try {
    const { start, failures } = await prepare(repro, deps, join(scratch, 'start'));
    const scripts = failures.length > 0 ? [] : scriptsOf(repro);
    for (const { role, script } of scripts) {
      failures.push(...(await runOne({ role, script, repro, start }, deps)));
    }
    const kind = failures.length === 0 ? 'passed' : 'failed';
    const milliseconds = performance.now() - begin;
    return { id: repro.id, kind, milliseconds, ran: scripts.length, failures };
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function prepare(
  repro: Repro,
  deps: RunDeps,
  kept: string,
): Promise<{ readonly start: string | undefined; readonly failures: Failure[] }> {
  const files = join(repro.dir, 'files');
  const start = existsSync(files) ? files : undefined;
  const script = 'setup.sh';
  if (!existsSync(join(repro.dir, script))) return { start, failures: [] };
  const keep = (work: string) => rename(work, kept);
  const run = await runScript({ ...deps, dir: repro.dir, script, start, keep });
  const why = run.timedOut ? 'did not end in time' : `ended with status ${run.status ?? 'none'}`;
  return {
    start: kept,
    failures: run.status === 0 ? [] : [{ script, why, output: run.output }],
  };
}

interface Step {
  readonly role: Role;
  readonly script: string;
  readonly repro: Repro;
  readonly start: string | undefined;
}

async function runOne({ role, script, repro, start }: Step, deps: RunDeps): Promise<Failure[]> {
  const { record, matcher } = deps;
  if (record === undefined) return [];
  const run = await runScript({ ...deps, dir: repro.dir, script, start });
  const why = judge(role, run, { record, matcher });
  return why === undefined ? [] : [{ script, why, output: run.output }];
}

function scriptsOf(repro: Repro): { readonly role: Role; readonly script: string }[] {
  return [
    { role: 'error', script: 'error.sh' },
    ...repro.deadEnds.map((id) => ({ role: 'dead end' as const, script: `dead-ends/${id}.sh` })),
    ...repro.fixes.map((id) => ({ role: 'fix' as const, script: `fixes/${id}.sh` })),
  ];
}
