import { quote } from '../app/diagnose.ts';
import { type ClosePair, tellsApart } from '../matching/close-pair.ts';
import type { Match } from '../matching/match-result.ts';
import { type Terminal, wrap } from './terminal.ts';

/** Two close records as a question: what tells them apart, and where to read on. */
export function renderQuestion(
  { first, second }: ClosePair,
  look: { readonly terminal: Terminal; readonly language: 'en' | 'zh' },
): string {
  const { paint } = look.terminal;
  return [
    paint('yellow', 'Two records fit that are easily confused. Which of the two is it?'),
    renderOption(first, second, look),
    renderOption(second, first, look),
    paint('dim', `Read one:  wayout records show ${first.record.id}`),
  ].join('\n\n');
}

function renderOption(
  match: Match,
  other: Match,
  look: { readonly terminal: Terminal; readonly language: 'en' | 'zh' },
): string {
  const { paint, width } = look.terminal;
  const { record, confidence, evidence } = match;
  const cause = look.language === 'zh' ? (record.root_cause_zh ?? record.root_cause) : null;
  const tells = tellsApart(other.record, record.id) ?? cause ?? record.root_cause;
  const matched = evidence.find(({ kind }) => kind === 'regex')?.detail;
  const percent = `${Math.round(100 * confidence)} %`.padStart(6);
  return [
    `${percent}  ${paint('cyan', record.id)}`,
    wrap(tells, '        ', width),
    ...(matched === undefined ? [] : [paint('dim', `        matched on  ${quote(matched)}`)]),
  ].join('\n');
}
