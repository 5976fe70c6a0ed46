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

/** Runs a folder's error, dead ends and fixes, one after another, and judges each. */
export async function runRepro(repro: Repro, deps: RunDeps): Promise<ReproResult> {
  const { record } = deps;
  const wrong = checkRepro(repro, record);
  if (record === undefined || wrong.length > 0) {
    const failures = wrong.map((why) => ({ script: 'repro.json', why, output: '' }));
    return { id: repro.id, kind: 'failed', milliseconds: 0, ran: 0, failures };
  }
  const scripts = scriptsOf(repro);
  const failures: Failure[] = [];
  let milliseconds = 0;
  for (const { role, script } of scripts) {
    const run = await runScript({ ...deps, dir: repro.dir, script });
    milliseconds += run.milliseconds;
    const why = judge(role, run, { record, matcher: deps.matcher });
    if (why !== undefined) failures.push({ script, why, output: run.output });
  }
  const kind = failures.length === 0 ? 'passed' : 'failed';
  return { id: repro.id, kind, milliseconds, ran: scripts.length, failures };
}

function scriptsOf(repro: Repro): { readonly role: Role; readonly script: string }[] {
  return [
    { role: 'error', script: 'error.sh' },
    ...repro.deadEnds.map((id) => ({ role: 'dead end' as const, script: `dead-ends/${id}.sh` })),
    ...repro.fixes.map((id) => ({ role: 'fix' as const, script: `fixes/${id}.sh` })),
  ];
}
