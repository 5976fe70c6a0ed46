import { quote } from '../app/diagnose.ts';
import { type ItemRate, rateRecord } from '../learning/rate-record.ts';
import type { Match, MatchResult } from '../matching/match-result.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { hanging, type Terminal, wrap } from './terminal.ts';

interface Look {
  readonly terminal: Terminal;
  readonly language: 'en' | 'zh';
}

const TIER: Readonly<Record<ErrorRecord['verification_tier'], string>> = {
  ai_generated: 'AI-made, not checked',
  imported: 'imported, not checked here',
  community_verified: 'confirmed by people',
  reproduced: 'reproduced by a script here',
  human_reviewed: 'reviewed by a person',
};

/**
 * The card of a confident match as terminal text. Numbers are the records' own estimates: the
 * shell has no votes to learn from.
 */
export function renderCard(result: MatchResult, catalog: Catalog, look: Look): string {
  const [match] = result.matches;
  if (match === undefined) return renderUnknown(result, look.terminal);
  const { record } = match;
  const rates = rateRecord(record, [], new Date());
  const rateOf = (item: string) => rates.items.find((rate) => rate.item === item);
  const fixes = rates.order.flatMap((item) => fixOf(record, rateOf(item)));
  const parts = [
    header(match, look),
    section('Why', [wrap(causeOf(record, look), '  ', look.terminal.width)], look),
    section(
      'Fixes',
      fixes.map((fix, index) => renderFix(fix, index + 1, look)),
      look,
    ),
    section(
      "Don't bother",
      record.dead_ends.map((_, index) => renderDeadEnd(record, index, look)),
      look,
    ),
    section('Could also be', alsoOf(record, catalog, look), look),
    footer(match, look),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What there is to say when no record is sure: honestly nothing, and the nearest three. */
export function renderUnknown(result: MatchResult, terminal: Terminal): string {
  const { paint } = terminal;
  const line = result.report.tellingLines[0]?.text;
  const head = result.report.isError
    ? 'No record explains this error with confidence.'
    : 'This does not look like an error. Paste the lines around the failure.';
  const nearest = result.matches
    .slice(0, 3)
    .map(
      ({ record, confidence }) =>
        `  ${percent(confidence).padStart(4)}  ${record.id}\n        ${paint('dim', clip(record.signature, terminal.width - 8))}`,
    );
  return [
    paint('yellow', head),
    ...(line === undefined
      ? []
      : [`  ${paint('dim', 'read:')} ${clip(quote(line), terminal.width - 8)}`]),
    ...(nearest.length === 0 ? [] : ['', 'Nearest, in case one of them is it:', ...nearest]),
  ].join('\n');
}

function header({ record, confidence }: Match, { terminal }: Look): string {
  const { paint, width } = terminal;
  const verdict = `fixable in ${Math.round(record.fix_success_rate * 10)} of 10 cases`;
  const trust = `match ${percent(confidence)} · ${TIER[record.verification_tier]} · ${verdict}`;
  return [
    paint('bold', wrap(record.signature, '', width)),
    `${paint('cyan', record.id)} ${paint('dim', `· ${trust}`)}`,
  ].join('\n');
}

function section(title: string, parts: readonly string[], { terminal }: Look): string {
  if (parts.length === 0) return '';
  return [terminal.paint('bold', title), ...parts].join('\n');
}

function causeOf(record: ErrorRecord, { language }: Look): string {
  return language === 'zh' ? (record.root_cause_zh ?? record.root_cause) : record.root_cause;
}

interface Fix {
  readonly action: string;
  readonly actionZh: string | undefined;
  readonly how: string;
  readonly condition: string;
  readonly rate: ItemRate;
}

/** Rates come in order of trust; a fix is found by its canonical name. */
function fixOf(record: ErrorRecord, rate: ItemRate | undefined): Fix[] {
  const index = record.workarounds.findIndex(
    (fix, place) => (fix.id ?? `fix:${place}`) === rate?.item,
  );
  const fix = record.workarounds[index];
  if (fix === undefined || rate === undefined) return [];
  const { action, how, condition } = fix;
  return [{ action, actionZh: record.workarounds_zh[index], how, condition, rate }];
}

function renderFix(fix: Fix, place: number, { terminal, language }: Look): string {
  const { paint, width } = terminal;
  const action = language === 'zh' ? (fix.actionZh ?? fix.action) : fix.action;
  const estimate = paint('green', `estimate ${percent(fix.rate.rate)}`);
  const code = fix.how === fix.action ? [] : fix.how.split('\n');
  return [
    hanging(`${place}. ${action}`, '  ', width),
    `     ${estimate}${fix.condition === '' ? '' : paint('dim', ` · only if: ${fix.condition}`)}`,
    ...code.map((line) => `     ${paint('cyan', `│ ${line}`)}`),
  ].join('\n');
}

function renderDeadEnd(record: ErrorRecord, index: number, { terminal, language }: Look): string {
  const { paint, width } = terminal;
  const deadEnd = record.dead_ends[index];
  if (deadEnd === undefined) return '';
  const zh = language === 'zh' ? record.dead_ends_zh?.[index] : undefined;
  const { action, why_fails } = zh ?? deadEnd;
  return [
    hanging(`${paint('red', '✗')}  ${action}`, '  ', width),
    paint(
      'dim',
      wrap(
        `${why_fails} (estimated to fail in ${percent(deadEnd.fail_rate)} of tries)`,
        '     ',
        width,
      ),
    ),
  ].join('\n');
}

function alsoOf(record: ErrorRecord, catalog: Catalog, { terminal }: Look): string[] {
  return record.transition_graph.frequently_confused_with.flatMap(({ id, note }) => {
    if (catalog.find(id) === undefined) return [];
    const tell = note === undefined ? '' : `: ${note}`;
    return [hanging(`•  ${id}${terminal.paint('dim', tell)}`, '  ', terminal.width)];
  });
}

function footer({ record, evidence }: Match, { terminal }: Look): string {
  const { paint, width } = terminal;
  const [first] = evidence;
  const matched =
    first === undefined ? [] : [`matched on  ${clip(quote(first.detail), width - 12)}`];
  const docs = record.official_doc_url === null ? [] : [`docs        ${record.official_doc_url}`];
  return [...docs, ...matched].map((line) => paint('dim', line)).join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function clip(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, Math.max(1, length - 1))}…`;
}
