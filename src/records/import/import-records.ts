import type { ErrorRecord } from '../schema.ts';
import type { ImportNote } from './import-note.ts';
import { type QuarantineContext, quarantineRegexes } from './quarantine-regexes.ts';
import { type PlacedRecord, readRecordsText } from './read-records-text.ts';

/** A file to import. */
export interface ImportFile {
  /** Shown in the report; not opened. */
  readonly file: string;
  /** Untrusted, or why the file could not be read. */
  readonly content: { readonly text: string } | { readonly unreadable: string };
}

/** What became of one record of one file. */
export interface ImportedRecord {
  readonly file: string;
  /** 1-based line or place in the file; null when the file is the record. */
  readonly place: number | null;
  readonly id: string | null;
  /** Undefined when it was refused. */
  readonly record?: ErrorRecord;
  /** The regex that was set aside, as it was. */
  readonly quarantined?: string;
  readonly notes: readonly ImportNote[];
}

/**
 * Reads foreign and own records from files. Pure; nothing is lost in silence: what was refused,
 * left out, changed or set aside is in the notes of its record.
 * @param context what is here already, and how regexes are read
 * @returns in order of the files
 */
export function importRecords(
  files: readonly ImportFile[],
  context: QuarantineContext,
): readonly ImportedRecord[] {
  const read = withoutRepeats(files.flatMap(readFile));
  const taken = read.flatMap(({ record }) => record ?? []);
  const exists = new Set([
    ...[...context.own, ...taken].flatMap(({ id, aliases }) => [id, ...aliases]),
  ]);
  const linked = read.map((entry) => withoutDanglingEdges(entry, exists));
  const judged = new Map(
    quarantineRegexes(
      linked.flatMap(({ record }) => record ?? []),
      context,
    ).map((one) => [one.record.id, one]),
  );
  return linked.map((entry) => {
    const verdict = entry.record && judged.get(entry.record.id);
    if (entry.record === undefined || verdict === undefined) return entry;
    if (verdict.findings.length === 0) return entry;
    const notes = verdict.findings.map(
      ({ message }): ImportNote => ({ kind: 'quarantined', path: 'regex', reason: message }),
    );
    const { record } = verdict;
    return {
      ...entry,
      record,
      quarantined: entry.record.regex,
      notes: [...entry.notes, ...notes],
    };
  });
}

function readFile({ file, content }: ImportFile): readonly ImportedRecord[] {
  if ('unreadable' in content) {
    const notes: ImportNote[] = [{ kind: 'refused', path: '', reason: content.unreadable }];
    return [{ file, place: null, id: null, notes }];
  }
  return readRecordsText(content.text).map((read: PlacedRecord) => ({ file, ...read }));
}

/** Of several records with one id the first is taken. */
function withoutRepeats(entries: readonly ImportedRecord[]): readonly ImportedRecord[] {
  const first = new Map<string, string>();
  return entries.map((entry) => {
    if (entry.record === undefined) return entry;
    const { id } = entry.record;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry.file);
      return entry;
    }
    const reason = `"${id}" was taken from ${earlier} already; give one of the two another id`;
    const { record: value, ...rest } = entry;
    return { ...rest, notes: [{ kind: 'refused', path: 'id', reason, value }, ...entry.notes] };
  });
}

function withoutDanglingEdges(entry: ImportedRecord, exists: ReadonlySet<string>): ImportedRecord {
  if (entry.record === undefined) return entry;
  const notes: ImportNote[] = [];
  const graph = entry.record.transition_graph;
  const keep = (kind: keyof typeof graph) =>
    graph[kind].filter((edge, index) => {
      if (exists.has(edge.id) && edge.id !== entry.record?.id) return true;
      const path = `transition_graph.${kind}[${index}]`;
      const reason = `there is no record "${edge.id}" here`;
      notes.push({ kind: 'left_out', path, reason, value: edge });
      return false;
    });
  const transition_graph = {
    leads_to: keep('leads_to'),
    preceded_by: keep('preceded_by'),
    frequently_confused_with: keep('frequently_confused_with'),
  };
  if (notes.length === 0) return entry;
  return {
    ...entry,
    record: { ...entry.record, transition_graph },
    notes: [...entry.notes, ...notes],
  };
}
