import type { Matcher } from '../../src/matching/matcher.ts';
import { readLines } from '../../src/matching/read-lines.ts';
import { buildRegexIndex } from '../../src/matching/regex-index.ts';
import { SearchedText } from '../../src/matching/searched-text.ts';
import type { ErrorRecord } from '../../src/records/schema.ts';
import type { ScriptRun } from './run-script.ts';

/** What a script is there to show. */
export type Role = 'error' | 'dead end' | 'fix';

/**
 * Why a run does not show what its script is there for; undefined = it does.
 *
 * The error is "there" when the record's regex finds it in the output as the matcher reads it.
 * On the plain error the matcher must also put the record first.
 */
export function judge(
  role: Role,
  run: ScriptRun,
  { record, matcher }: { readonly record: ErrorRecord; readonly matcher: Matcher },
): string | undefined {
  if (run.timedOut) return 'did not end in time';
  const output = new SearchedText(readLines(run.output));
  const isThere = buildRegexIndex([record.regex]).find(output).hits.length > 0;
  if (role === 'fix') {
    if (isThere) return 'the error is still there';
    return run.status === 0 ? undefined : `ended with status ${run.status ?? 'none'}`;
  }
  if (!isThere) {
    return role === 'error' ? 'the error did not appear' : 'the error is gone: no dead end';
  }
  if (role === 'dead end') return undefined;
  const first = matcher.match(run.output).matches[0]?.record.id ?? 'no record';
  return first === record.id ? undefined : `the matcher puts ${first} first`;
}
