import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const reproSchema = z.strictObject({
  needs: z
    .array(z.string().min(1))
    .describe(
      'Executables beyond Node, npm, bash and the POSIX tools, "python3:flask" for a module; empty = runs anywhere.',
    ),
  not_run: z
    .record(z.string(), z.string().min(10))
    .describe('Id of a dead end or fix -> why no script can run it.'),
});

/** A folder `test/repro/<domain>/<slug>/` that causes one record's error for real. */
export interface Repro {
  /** The record's id. */
  readonly id: string;
  readonly dir: string;
  readonly needs: readonly string[];
  readonly notRun: Readonly<Record<string, string>>;
  /** Ids of the dead ends and fixes that have a script, in order of name. */
  readonly deadEnds: readonly string[];
  readonly fixes: readonly string[];
}

/**
 * Reads every `<root>/<domain>/<slug>/repro.json` with the names of the scripts beside it.
 * @throws Error naming the folder whose repro.json is missing or malformed
 */
export function readRepros(root: string): Repro[] {
  return foldersIn(root).flatMap((domain) =>
    foldersIn(join(root, domain)).map((slug) =>
      readRepro(join(root, domain, slug), `${domain}/${slug}`),
    ),
  );
}

function readRepro(dir: string, id: string): Repro {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dir, 'repro.json'), 'utf8'));
    const { needs, not_run } = reproSchema.parse(json);
    return {
      id,
      dir,
      needs,
      notRun: not_run,
      deadEnds: scriptsIn(join(dir, 'dead-ends')),
      fixes: scriptsIn(join(dir, 'fixes')),
    };
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${join(dir, 'repro.json')}: ${why}`, { cause: error });
  }
}

function foldersIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function scriptsIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.sh'))
    .map((name) => name.slice(0, -'.sh'.length))
    .sort();
}
