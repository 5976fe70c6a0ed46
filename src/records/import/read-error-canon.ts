import { parseChecked } from '../parse.ts';
import { FieldReader } from './field-reader.ts';
import type { ImportNote, ReadRecord } from './import-note.ts';

/** Confidence of a source that does not say: no more than half. */
const UNSAID = 0.5;

/**
 * Reads a record of the public ErrorCanon format, schema_version 1.x (deadends.dev,
 * generator/schema.py): error, environment, verdict, dead_ends, workarounds, transition_graph,
 * metadata. What has no place with us comes back as notes. Never throws.
 * @param value parsed JSON, untrusted
 */
export function readErrorCanon(value: unknown): ReadRecord {
  const notes: ImportNote[] = [];
  const root = new FieldReader(value, '', notes);
  const sourceId = root.text('id') ?? '';
  const id = ourId(sourceId);
  const version = root.text('schema_version');
  if (version !== undefined && !version.startsWith('1.')) {
    return refuse(sourceId, `schema_version ${version} is not known; 1.x is`);
  }
  if (id === undefined) {
    return refuse(sourceId, `the id "${sourceId}" is not domain/slug/environment in lower case`);
  }
  const error = new FieldReader(root.raw('error'), 'error', notes);
  const verdict = new FieldReader(root.raw('verdict'), 'verdict', notes);
  const metadata = new FieldReader(root.raw('metadata'), 'metadata', notes);
  const draft = {
    ...ABSENT,
    id,
    ...errorFields(error, id),
    ...verdictFields(verdict),
    ...environmentFields(root.raw('environment'), notes),
    dead_ends: deadEnds(root.list('dead_ends'), notes),
    workarounds: workarounds(root.list('workarounds'), notes),
    transition_graph: transitions(root.raw('transition_graph'), notes),
    ...trustFields(metadata),
    origin: {
      format: 'errorcanon',
      id: sourceId,
      url: linkOf(root.text('url')) ?? null,
      review_status: metadata.text('review_status') ?? null,
    },
  };
  for (const reader of [error, verdict, metadata, root]) reader.finish();
  const counted = { ...draft, evidence_count: distinctSources(draft) };
  const checked = parseChecked(counted, '');
  if (checked.ok) return { id, record: checked.record, notes };
  const refusals = checked.problems.map(
    ({ path, message }): ImportNote => ({ kind: 'refused', path, reason: message }),
  );
  return { id, notes: [...refusals, ...notes] };
}

/** Fields that the format does not have. */
const ABSENT = {
  signature_zh: null,
  subcategory: null,
  root_cause_type: 'generic',
  root_cause_zh: null,
  os_specific: {},
  workarounds_zh: [],
  official_doc_url: null,
  official_doc_section: null,
  error_code: null,
  last_confirmed: null,
  locale: 'en',
  aliases: [],
} as const;

function refuse(sourceId: string, reason: string): ReadRecord {
  const id = sourceId === '' ? null : sourceId;
  return { id, notes: [{ kind: 'refused', path: '', reason }] };
}

/** `python/module-not-found/py311-linux` is `python/module-not-found-py311-linux` with us. */
function ourId(sourceId: string): string | undefined {
  const parts = /^([a-z0-9-]{1,60})\/([a-z0-9._-]{1,120})(?:\/([a-z0-9._-]{1,120}))?$/.exec(
    sourceId,
  );
  if (parts === null) return undefined;
  const [, domain = '', slug = '', environment] = parts;
  const name = [slug, ...(environment === undefined ? [] : [environment])].join('-');
  const id = `${domain.replace(/^-+/, '')}/${name.replace(/[._-]+/g, '-').replace(/^-/, '')}`;
  return /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(id) ? id : undefined;
}

function errorFields(error: FieldReader, id: string) {
  const [domain = ''] = id.split('/');
  const said = error.text('domain');
  if (said !== undefined && said !== domain) {
    error.change('domain', `the id's first part, ${domain}, is the domain`, said);
  }
  const confirmed = error.raw('last_confirmed');
  if (confirmed !== undefined) {
    error.leaveOut('last_confirmed', 'nobody here has caused the error', confirmed);
  }
  return {
    signature: error.text('signature'),
    regex: error.text('regex'),
    domain,
    category: error.text('category') ?? 'unknown',
    first_seen: dateOf(error, 'first_seen') ?? null,
  };
}

function verdictFields(verdict: FieldReader) {
  const resolvable = verdict.text('resolvable');
  return {
    root_cause: verdict.text('summary'),
    resolvable: resolvable === 'true' || resolvable === 'false' ? resolvable : 'partial',
    fix_success_rate: verdict.share('fix_success_rate', UNSAID),
    confidence: verdict.share('confidence', UNSAID),
    last_updated: dateOf(verdict, 'last_updated') ?? longAgo(verdict),
  };
}

/** A missing day would refuse the whole record. */
function longAgo(verdict: FieldReader): string {
  verdict.change('last_updated', 'is missing; 1970-01-01 stands in, which says "long ago"');
  return '1970-01-01';
}

function environmentFields(value: unknown, notes: ImportNote[]) {
  const environment = new FieldReader(value, 'environment', notes);
  const runtime = new FieldReader(environment.raw('runtime'), 'environment.runtime', notes);
  const name = runtime.text('name');
  const range = runtime.text('version_range');
  const os = environment.text('os');
  runtime.finish();
  environment.finish();
  const version = [name, range].filter((part) => part !== undefined).join(' ');
  const unknown = { introduced: null, deprecated: null, removed: null, behavior_change: null };
  return {
    versions: version === '' ? [] : [{ version, ...unknown, status: 'active' }],
    tags: [name, os].filter((tag) => tag !== undefined && tag !== 'any'),
  };
}

function deadEnds(values: readonly unknown[], notes: ImportNote[]) {
  return values.map((value, index) => {
    const item = new FieldReader(value, `dead_ends[${index}]`, notes);
    const taken = {
      action: item.text('action'),
      why_fails: item.text('why_fails'),
      fail_rate: item.share('fail_rate', UNSAID),
      condition: item.text('condition') ?? '',
      sources: sourcesOf(item),
    };
    item.finish();
    return taken;
  });
}

function workarounds(values: readonly unknown[], notes: ImportNote[]) {
  return values.map((value, index) => {
    const item = new FieldReader(value, `workarounds[${index}]`, notes);
    const action = item.text('action');
    const how = item.text('how');
    if (how === undefined) item.change('how', 'is missing; the action stands in, shown once');
    const taken = {
      action,
      success_rate: item.share('success_rate', UNSAID),
      how: how ?? action,
      condition: item.text('condition') ?? '',
      sources: sourcesOf(item),
    };
    item.finish();
    return taken;
  });
}

function sourcesOf(item: FieldReader): string[] {
  return item.list('sources').flatMap((value, index) => {
    const link = linkOf(value);
    if (link === undefined) item.leaveOut(`sources[${index}]`, 'is no http(s) link', value);
    return link ?? [];
  });
}

function linkOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
    ? value
    : undefined;
}

function transitions(value: unknown, notes: ImportNote[]) {
  const graph = new FieldReader(value, 'transition_graph', notes);
  const edges = (kind: string) =>
    graph.list(kind).flatMap((entry, index) => {
      const edge = new FieldReader(entry, `transition_graph.${kind}[${index}]`, notes);
      const target = edge.text('error_id') ?? '';
      const id = ourId(target);
      const note = edge.text('distinction') ?? edge.text('condition');
      const probability = edge.raw('probability');
      const likely = typeof probability === 'number' && probability >= 0 && probability <= 1;
      edge.finish();
      if (id === undefined) {
        edge.leaveOut('', `"${target}" is no id of a record`, entry);
        return [];
      }
      return [{ id, probability: likely ? probability : null, ...(note ? { note } : {}) }];
    });
  const taken = {
    leads_to: edges('leads_to'),
    preceded_by: edges('preceded_by'),
    frequently_confused_with: edges('frequently_confused_with'),
  };
  graph.finish();
  return taken;
}

/**
 * A program's claims stay a program's; that somebody reviewed them elsewhere we cannot check, so
 * it is kept as the source's word and earns nothing.
 */
function trustFields(metadata: FieldReader) {
  const status = metadata.text('review_status');
  const verification_tier =
    status === undefined || status === 'auto_generated' ? 'ai_generated' : 'imported';
  const claimed = metadata.raw('evidence_count');
  if (claimed !== undefined) {
    metadata.change('evidence_count', 'the distinct links are counted instead', claimed);
  }
  return { verification_tier };
}

function distinctSources(draft: {
  readonly dead_ends: readonly { readonly sources: readonly string[] }[];
  readonly workarounds: readonly { readonly sources: readonly string[] }[];
}): number {
  return new Set([...draft.dead_ends, ...draft.workarounds].flatMap(({ sources }) => sources)).size;
}

function dateOf(reader: FieldReader, key: string): string | undefined {
  const value = reader.text(key);
  if (value === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) {
    return day;
  }
  reader.leaveOut(key, 'is no day', value);
  return undefined;
}
