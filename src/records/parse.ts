import type { z } from 'zod';
import { type ErrorRecord, recordSchema } from './schema.ts';

/** One thing wrong with a record file. `path` is a JSON path such as `workarounds[0].how`. */
export interface RecordProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

export type ParsedRecord =
  | { readonly ok: true; readonly record: ErrorRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/**
 * Reads one record file's text. Never throws: bad JSON, unknown keys and wrong values all come
 * back as problems, each naming the file and the place in it.
 * @param json the file's content, untrusted
 * @param file shown in problems; not opened
 */
export function parseRecord(json: string, file: string): ParsedRecord {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return fail(file, [{ path: '', message: `not JSON: ${(error as SyntaxError).message}` }]);
  }
  return parseChecked(data, file);
}

/** {@link parseRecord} for JSON that is parsed already. */
export function parseChecked(data: unknown, file: string): ParsedRecord {
  const result = recordSchema.safeParse(data);
  if (result.success) return { ok: true, record: result.data };
  return fail(file, result.error.issues.flatMap(explain));
}

function fail(
  file: string,
  problems: readonly { readonly path: string; readonly message: string }[],
): ParsedRecord {
  return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) };
}

function explain(issue: z.core.$ZodIssue) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: jsonPath([...issue.path, key]),
      message: 'unknown key; see docs/records.md for the fields there are',
    }));
  }
  return [{ path: jsonPath(issue.path), message: issue.message }];
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
