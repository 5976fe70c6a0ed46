import Papa from 'papaparse';
import type { ExportedRecord } from '../app/learned-rates.ts';

type Cell = string | number | boolean | null;

/**
 * Records as CSV, one row a fix or dead end, the record's own fields repeated: what a spreadsheet
 * can sort and sum. A cell that a spreadsheet would take for a formula gets a leading quote mark.
 * It is for reading; `json` and `ndjson` can be imported again.
 */
export function recordsCsv(records: readonly ExportedRecord[]): string {
  const rows = records.flatMap(rowsOf);
  const options = { newline: '\n', escapeFormulae: true };
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows }, options)}\n`;
}

const COLUMNS = [
  'id',
  'domain',
  'signature',
  'error_code',
  'root_cause',
  'verification_tier',
  'learned_tier',
  'confidence',
  'learned_confidence',
  'fix_success_rate',
  'learned_fix_success_rate',
  'disputed',
  'kind',
  'item',
  'action',
  'action_zh',
  'detail',
  'condition',
  'rate',
  'learned_rate',
  'learned_low',
  'learned_high',
  'worked',
  'partly',
  'failed',
  'worse',
  'sources',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

function rowsOf(record: ExportedRecord): Row[] {
  const { learned } = record;
  const shared: Row = {
    id: record.id,
    domain: record.domain,
    signature: record.signature,
    error_code: record.error_code,
    root_cause: record.root_cause,
    verification_tier: record.verification_tier,
    learned_tier: learned?.tier ?? null,
    confidence: record.confidence,
    learned_confidence: learned?.confidence ?? null,
    fix_success_rate: record.fix_success_rate,
    learned_fix_success_rate: learned?.fix_success_rate ?? null,
    disputed: learned?.disputed ?? null,
  };
  const fixes = record.workarounds.map((fix, place): Row => {
    const { action, how: detail, condition, success_rate: rate, sources } = fix;
    const own = { kind: 'fix', item: fix.id ?? `fix:${place}`, action, detail, condition, rate };
    const action_zh = record.workarounds_zh[place] ?? null;
    return { ...shared, ...own, action_zh, sources: sources.join(' '), ...votes(record, place) };
  });
  const deadEnds = record.dead_ends.map((deadEnd, place): Row => {
    const { action, why_fails: detail, condition, fail_rate: rate, sources } = deadEnd;
    const item = deadEnd.id ?? `dead_end:${place}`;
    const own = { kind: 'dead_end', item, action, detail, condition, rate };
    const action_zh = record.dead_ends_zh?.[place]?.action ?? null;
    const learnedPlace = record.workarounds.length + place;
    return {
      ...shared,
      ...own,
      action_zh,
      sources: sources.join(' '),
      ...votes(record, learnedPlace),
    };
  });
  return [...fixes, ...deadEnds];
}

/** @param place among fixes, then dead ends */
function votes({ learned }: ExportedRecord, place: number): Row {
  const item = learned?.items[place];
  if (item === undefined) return {};
  const { rate, low, high, people } = item;
  return { learned_rate: rate, learned_low: low, learned_high: high, ...people };
}
