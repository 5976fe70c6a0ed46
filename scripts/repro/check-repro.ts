import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord } from '../../src/records/schema.ts';
import type { Repro } from './read-repro.ts';

/**
 * What is wrong with a repro folder before anything is run: every dead end has a script or a
 * reason why it has none, at least one fix is run, and no name is unknown to the record.
 */
export function checkRepro(repro: Repro, record: ErrorRecord | undefined): string[] {
  if (record === undefined) return [`there is no record "${repro.id}"`];
  const deadEnds = idsOf(record.dead_ends);
  const fixes = idsOf(record.workarounds);
  const reasons = Object.keys(repro.notRun);
  return [
    ...(existsSync(join(repro.dir, 'error.sh')) ? [] : ['error.sh is missing']),
    ...(repro.fixes.length > 0 ? [] : ['no fix has a script']),
    ...deadEnds
      .filter((id) => !repro.deadEnds.includes(id) && !reasons.includes(id))
      .map((id) => `dead end "${id}" has neither a script nor a reason in not_run`),
    ...repro.deadEnds
      .filter((id) => !deadEnds.includes(id))
      .map((id) => `dead-ends/${id}.sh: the record has no such dead end`),
    ...repro.fixes
      .filter((id) => !fixes.includes(id))
      .map((id) => `fixes/${id}.sh: the record has no such fix`),
    ...reasons
      .filter((id) => !deadEnds.includes(id) && !fixes.includes(id))
      .map((id) => `not_run.${id}: the record has no such dead end or fix`),
    ...reasons
      .filter((id) => repro.deadEnds.includes(id) || repro.fixes.includes(id))
      .map((id) => `not_run.${id}: there is a script for it`),
  ];
}

function idsOf(items: readonly { readonly id?: string | undefined }[]): string[] {
  return items.flatMap(({ id }) => id ?? []);
}
