import { compileRegex } from './compile-regex.ts';
import { isDraft } from './draft-mark.ts';
import type { RecordProblem } from './parse.ts';
import type { ErrorRecord } from './schema.ts';

/** Longest regex source accepted, in UTF-16 units: compiled programs grow with it. */
const MAX_REGEX_CHARS = 4_000;

/** An immutable set of records that refer only to each other. */
export interface Catalog {
  /** In order of id. */
  readonly records: readonly ErrorRecord[];
  /** By id, or by a former id (`aliases`). */
  find(id: string): ErrorRecord | undefined;
}

export interface CatalogResult {
  readonly catalog: Catalog;
  readonly problems: readonly RecordProblem[];
}

/**
 * Builds a catalog from parsed records and says what is wrong across files: ids used twice, ids
 * that are not their file's place, aliases that collide, transitions to records that do not exist,
 * regexes that RE2 refuses. A record with a problem of its own is left out and the good ones are
 * served; a dangling transition only loses that edge.
 * @param parsed each record with the file it came from; `records/grpc/x.json` must hold `grpc/x`
 */
export function buildCatalog(
  parsed: readonly { readonly file: string; readonly record: ErrorRecord }[],
): CatalogResult {
  const problems: RecordProblem[] = [];
  const byId = new Map<string, ErrorRecord>();
  for (const { file, record } of [...parsed].sort((a, b) => compare(a.file, b.file))) {
    const found = problemsOf(record, file, byId);
    problems.push(...found);
    if (found.length === 0) byId.set(record.id, record);
  }
  const aliases = new Map<string, string>();
  for (const { file, record } of parsed) {
    if (byId.get(record.id) === record) problems.push(...addAliases(record, file, byId, aliases));
  }
  const records: ErrorRecord[] = [];
  for (const { file, record } of parsed) {
    if (byId.get(record.id) !== record) continue;
    const { checked, dangling } = withoutDanglingEdges(record, file, (id) =>
      byId.has(aliases.get(id) ?? id),
    );
    records.push(checked);
    problems.push(...dangling);
  }
  return { catalog: freeze(records, aliases), problems };
}

function problemsOf(
  record: ErrorRecord,
  file: string,
  byId: ReadonlyMap<string, ErrorRecord>,
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  if (!file.replaceAll('\\', '/').endsWith(`${record.id}.json`)) {
    problems.push({ file, path: 'id', message: `"${record.id}" belongs in ${record.id}.json` });
  }
  if (byId.has(record.id)) {
    problems.push({ file, path: 'id', message: `"${record.id}" is used by another file already` });
  }
  if (record.domain !== record.id.split('/')[0]) {
    problems.push({ file, path: 'domain', message: `"${record.domain}" is not the folder's name` });
  }
  if (isDraft(record)) {
    const message = 'is a draft: replace every TODO in it (wayout records lint names them)';
    problems.push({ file, path: '', message });
  }
  const refusal = refuseRegex(record.regex);
  if (refusal !== undefined) problems.push({ file, path: 'regex', message: refusal });
  return problems;
}

function refuseRegex(regex: string): string | undefined {
  if (regex.length > MAX_REGEX_CHARS) {
    return `${regex.length} characters; at most ${MAX_REGEX_CHARS} are accepted`;
  }
  try {
    if (compileRegex(regex).test('')) {
      return 'matches the empty text, so it would match every paste';
    }
  } catch (error) {
    return `not RE2 syntax: ${(error as Error).message}`;
  }
  return undefined;
}

function addAliases(
  record: ErrorRecord,
  file: string,
  byId: ReadonlyMap<string, ErrorRecord>,
  aliases: Map<string, string>,
): RecordProblem[] {
  return record.aliases.flatMap((alias, index) => {
    if (byId.has(alias) || aliases.has(alias)) {
      return [{ file, path: `aliases[${index}]`, message: `"${alias}" is taken` }];
    }
    aliases.set(alias, record.id);
    return [];
  });
}

function withoutDanglingEdges(
  record: ErrorRecord,
  file: string,
  exists: (id: string) => boolean,
): { checked: ErrorRecord; dangling: RecordProblem[] } {
  const dangling: RecordProblem[] = [];
  const keep = (kind: keyof ErrorRecord['transition_graph']) =>
    record.transition_graph[kind].filter((edge, index) => {
      if (exists(edge.id)) return true;
      const path = `transition_graph.${kind}[${index}]`;
      dangling.push({ file, path, message: `there is no record "${edge.id}"` });
      return false;
    });
  const transition_graph = {
    leads_to: keep('leads_to'),
    preceded_by: keep('preceded_by'),
    frequently_confused_with: keep('frequently_confused_with'),
  };
  return dangling.length === 0
    ? { checked: record, dangling }
    : { checked: { ...record, transition_graph }, dangling };
}

function freeze(records: ErrorRecord[], aliases: ReadonlyMap<string, string>): Catalog {
  records.sort((a, b) => compare(a.id, b.id));
  const byId = new Map(records.map((record) => [record.id, record]));
  return Object.freeze({
    records: Object.freeze(records),
    find: (id: string) => byId.get(aliases.get(id) ?? id),
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
