import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { RECORD_WORDS, type RecordWords } from './record-words.ts';
import { hanging, type Terminal, wrap } from './terminal.ts';

/** How a page is to be drawn. */
export interface PageLook {
  readonly terminal: Terminal;
  readonly language: 'en' | 'zh';
}

interface Page extends PageLook {
  readonly record: ErrorRecord;
  readonly catalog: Catalog;
  readonly words: RecordWords;
}

/** A record as a page to read in the terminal, in one of two languages; all of it, in order of use. */
export function renderRecord(record: ErrorRecord, catalog: Catalog, look: PageLook): string {
  const page: Page = { ...look, record, catalog, words: RECORD_WORDS[look.language] };
  const { words } = page;
  const parts = [
    head(page),
    section(
      words.why,
      [wrap(zhOr(page, record.root_cause_zh, record.root_cause), '  ', width(page))],
      page,
    ),
    section(
      words.fixes,
      record.workarounds.map((_, index) => fix(page, index)),
      page,
    ),
    section(
      words.deadEnds,
      record.dead_ends.map((_, index) => deadEnd(page, index)),
      page,
    ),
    section(words.systems, systems(page), page),
    section(words.versions, versions(page), page),
    ...edges(page),
    section(words.examples, examples(page), page),
    foot(page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function head(page: Page): string {
  const { record, words, terminal } = page;
  const { paint } = terminal;
  const outOfTen = Math.min(9, Math.round(record.fix_success_rate * 10));
  const facts = [
    record.error_code,
    `${words.resolvable[record.resolvable]} ${words.verdict(outOfTen)}`,
    words.tier[record.verification_tier],
    words.confirmed(record.last_confirmed),
    words.updated(record.last_updated),
    record.origin === undefined ? null : words.importedFrom(record.origin.url ?? record.origin.id),
  ].filter((fact) => fact !== null);
  const gaps = page.language === 'zh' && isUntranslated(record) ? [words.untranslated] : [];
  return [
    paint('bold', wrap(zhOr(page, record.signature_zh, record.signature), '', width(page))),
    paint('cyan', record.id),
    paint('dim', wrap(facts.join(' · '), '', width(page))),
    ...gaps,
  ].join('\n');
}

function isUntranslated(record: ErrorRecord): boolean {
  return (
    record.root_cause_zh === null ||
    record.workarounds_zh.length < record.workarounds.length ||
    (record.dead_ends_zh ?? []).length < record.dead_ends.length
  );
}

function section(title: string, parts: readonly string[], { terminal }: Page): string {
  if (parts.length === 0) return '';
  return [terminal.paint('bold', title), ...parts].join('\n');
}

function fix(page: Page, index: number): string {
  const { record, words, terminal } = page;
  const one = record.workarounds[index];
  if (one === undefined) return '';
  const { paint } = terminal;
  const code = one.how === one.action ? [] : one.how.split('\n');
  return [
    hanging(
      `${index + 1}. ${zhOr(page, record.workarounds_zh[index], one.action)}`,
      '  ',
      width(page),
    ),
    indented(paint('green', words.estimatedToHelp(percent(one.success_rate))), page),
    ...(one.condition === '' ? [] : [indented(paint('dim', words.onlyIf(one.condition)), page)]),
    ...code.map((line) => `     ${paint('cyan', `│ ${line}`)}`),
    ...sources(one.sources, page),
  ].join('\n');
}

function deadEnd(page: Page, index: number): string {
  const { record, words, terminal } = page;
  const one = record.dead_ends[index];
  if (one === undefined) return '';
  const zh = record.dead_ends_zh?.[index];
  const { paint } = terminal;
  const why = zhOr(page, zh?.why_fails, one.why_fails);
  return [
    hanging(`${paint('red', '✗')}  ${zhOr(page, zh?.action, one.action)}`, '  ', width(page)),
    indented(`${why} (${words.estimatedToFail(percent(one.fail_rate))})`, page),
    ...(one.condition === '' ? [] : [indented(paint('dim', one.condition), page)]),
    ...sources(one.sources, page),
  ].join('\n');
}

function sources(urls: readonly string[], { terminal, words }: Page): string[] {
  // Links are not wrapped: a terminal opens a whole line's address only.
  return urls.map((url) => `     ${terminal.paint('dim', `${words.sources} ${url}`)}`);
}

function systems({ record, terminal }: Page): string[] {
  return Object.entries(record.os_specific).flatMap(([name, advice]) =>
    advice === undefined ? [] : [hanging(`•  ${name}: ${advice}`, '  ', terminal.width)],
  );
}

function versions({ record, terminal }: Page): string[] {
  return record.versions.map(({ version, status, behavior_change }) => {
    const change = behavior_change === null ? '' : `: ${behavior_change}`;
    const state = status === 'active' ? '' : ` (${status})`;
    return hanging(`•  ${version}${state}${change}`, '  ', terminal.width);
  });
}

function edges(page: Page): string[] {
  const { record, catalog, words, terminal } = page;
  return (['frequently_confused_with', 'leads_to', 'preceded_by'] as const).map((kind) => {
    const known = record.transition_graph[kind].flatMap(({ id, note }) => {
      const other = catalog.find(id);
      if (other === undefined) return [];
      const tell = note === undefined ? '' : terminal.paint('dim', `: ${note}`);
      return [hanging(`•  ${other.id}${tell}`, '  ', terminal.width)];
    });
    return section(words.edge[kind], known, page);
  });
}

function examples({ record, terminal }: Page): string[] {
  return (record.examples ?? []).map((example) =>
    example
      .split('\n')
      .map((line) => `  ${terminal.paint('dim', `│ ${line}`)}`)
      .join('\n'),
  );
}

function foot({ record, words, terminal }: Page): string {
  const { official_doc_url: url, official_doc_section: chapter } = record;
  if (url === null) return '';
  const title = chapter === null ? '' : ` (${chapter})`;
  return `${terminal.paint('bold', words.documentation)}\n  ${url}${title}`;
}

/** The Chinese text on a Chinese page, where there is one that is Chinese. */
function zhOr({ language }: Page, zh: string | null | undefined, en: string): string {
  return language === 'zh' && zh != null && /\p{Script=Han}/u.test(zh) ? zh : en;
}

function indented(text: string, page: Page): string {
  return wrap(text, '     ', width(page));
}

function width({ terminal }: Page): number {
  return terminal.width;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
