import { RE2JS } from 're2js';
import { mask } from './mask.ts';

/** Longest part of a line that a proposal is made from; what follows adds nothing specific. */
const MAX_CHARS = 240;

/** What stands for each kind of variable part; see mask.ts. */
const VARIABLE: Readonly<Record<string, string>> = {
  '<url>': '\\S+',
  '<id>': '[0-9A-Fa-f-]+',
  '<time>': '[\\dTZ:., -]+',
  '<host>': '\\S+',
  '<path>': '\\S+',
  '<hex>': '[0-9A-Fa-fx]+',
  '<n>': '\\d[\\d.]*\\w*',
  '"<s>"': '"[^"]*"',
  "'<s>'": "'[^']*'",
  '`<s>`': "`[^`']*[`']",
};

/** A regex made of one line. */
export interface RegexProposal {
  readonly regex: string;
  /** False when names, paths or quoted values of this one occurrence are still in it. */
  readonly general: boolean;
}

/**
 * Proposes RE2 regexes for the line that tells an error, the most general first: variable parts
 * generalised; the same, but what is quoted kept; only digits generalised; the line itself. Each
 * matches the line. The caller tries them against what they must not match.
 * @param line one line, at most its first 240 characters are used; redacted or not
 * @returns one to four different regexes; none for a blank line
 */
export function proposeRegexes(line: string): RegexProposal[] {
  const text = clipped(line.trim());
  if (text === '') return [];
  const hidden = text.replace(REDACTED, HIDDEN_MARK);
  // What is quoted may be the message itself: reading "x" against error="disk full".
  const inQuotes = hidden
    .split(/(["'`])/)
    .map((part) => (part.length > 1 ? fromMask(mask(part), part) : fromMask(part, part)));
  const proposals = [
    { regex: fromMask(mask(hidden), hidden), general: true },
    { regex: inQuotes.join('\\s*'), general: true },
    { regex: text.split(/\d+/).map(quoted).join('\\d+'), general: false },
    { regex: quoted(text), general: false },
  ];
  const seen = new Set<string>();
  return proposals.filter(({ regex }) => {
    if (seen.has(regex) || !matches(regex, text)) return false;
    seen.add(regex);
    return true;
  });
}

/** What redaction leaves; a mark of one character keeps an address with it in one piece. */
const REDACTED = /\[(?:redacted[^\]]*|email|ip)\]/g;
const HIDDEN_MARK = '\ue000';

/** Cut between words, so that the last word is a whole one. */
function clipped(text: string): string {
  if (text.length <= MAX_CHARS) return text;
  return text
    .slice(0, MAX_CHARS)
    .toWellFormed()
    .replace(/\s\S*$/, '');
}

function fromMask(masked: string, original: string): string {
  // Masking makes one space of several.
  const space = /\s{2,}|[^\S ]/.test(original) ? '\\s+' : ' ';
  return masked
    .split(/("<s>"|'<s>'|`<s>`|<(?:url|id|time|host|path|hex|n)>|\ue000)/)
    .map((part) => {
      if (part === HIDDEN_MARK) return '.+';
      return VARIABLE[part] ?? quoted(part).replaceAll(' ', space);
    })
    .join('');
}

function quoted(text: string): string {
  return RE2JS.quote(text);
}

function matches(regex: string, text: string): boolean {
  try {
    return RE2JS.compile(regex).test(text);
  } catch {
    // A lone surrogate, say: such a line is proposed in another form or not at all.
    return false;
  }
}
