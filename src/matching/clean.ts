/** Most characters of a paste that are read: its head and its tail, where errors stand. */
export const MAX_PASTE_CHARS = 200_000;
/** Most characters of one line that are kept: head and tail. */
export const MAX_LINE_CHARS = 4_000;
/** Most lines that are kept: head and tail. */
export const MAX_LINES = 4_000;

/**
 * Turns what Slack delivers into the lines that the tool printed: entities unescaped, links and
 * mentions back to their text, colours, cursor movements, invisible characters and fences removed.
 *
 * Pure, linear, never throws. Indentation is kept, since it tells frames from messages.
 * @param paste any text, of any length
 */
export function cleanLines(paste: string): readonly string[] {
  const plain = stripTerminal(unescapeSlack(headAndTail(paste, MAX_PASTE_CHARS, '\n')))
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
  const text = plain.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return dedent(
    firstAndLastLines(text).map((line) =>
      headAndTail(unfence(line), MAX_LINE_CHARS, ' ').trimEnd(),
    ),
  );
}

/** Python indents the whole of an exception group by two. */
const MEANT_INDENTATION = 2;

/** Takes away the indentation that all of several lines share: a paste out of a list or of YAML. */
function dedent(lines: readonly string[]): readonly string[] {
  let shared: string | undefined;
  let indented = 0;
  for (const line of lines) {
    if (line === '') continue;
    indented += 1;
    const own = /^[ \t]*/.exec(line)?.[0] ?? '';
    shared = shared === undefined ? own : commonStart(shared, own);
    if (shared === '') break;
  }
  const width = shared?.replaceAll('\t', '    ').length ?? 0;
  if (indented < 2 || width <= MEANT_INDENTATION) return lines;
  const start = shared?.length ?? 0;
  return lines.map((line) => line.slice(start));
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

// Zero-width and bidirectional controls, BOM, NUL and other control characters but tab, CR, LF.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g;

function headAndTail(text: string, max: number, joint: string): string {
  if (text.length <= max) return text;
  const half = Math.floor(max / 2);
  return `${text.slice(0, half)}${joint}${text.slice(text.length - half)}`;
}

/** By search from both ends: splitting a text of nothing but line breaks takes a quarter second. */
function firstAndLastLines(text: string): string[] {
  const head: string[] = [];
  let start = 0;
  while (head.length < MAX_LINES / 2) {
    const end = text.indexOf('\n', start);
    head.push(text.slice(start, end < 0 ? text.length : end));
    if (end < 0) return head;
    start = end + 1;
  }
  const tail: string[] = [];
  let stop = text.length;
  while (tail.length < MAX_LINES / 2 && stop >= start) {
    const begin = Math.max(start - 1, text.lastIndexOf('\n', stop - 1));
    tail.push(text.slice(begin + 1, stop));
    stop = begin;
  }
  return [...head, ...tail.reverse()];
}

/**
 * Slack escapes only & < > and writes links as `<https://x|label>` and mentions as `<@U1|name>`.
 * A real `<anonymous>` arrives as `&lt;anonymous&gt;`, so links go first, entities last.
 */
function unescapeSlack(text: string): string {
  return text
    .replace(/<((?:https?|mailto|tel|ftp):[^<>|\s]{1,2000})(?:\|([^<>\n]{0,2000}))?>/g, '$1')
    .replace(/<[@#!][A-Za-z0-9^]{1,40}(?:\|([^<>\n]{0,200}))?>/g, '$1')
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:amp|#38);/g, '&');
}

// CSI ("\x1b[31m", "\x1b[2K"), OSC ("\x1b]8;;url\x07"), APC ("\x1b_bk;t=1\x07"), two-character escapes, and CSI whose escape
// character was lost on the way ("[31merror[0m").
const TERMINAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it removes
  /\x1b\[[0-9;:?]{0,40}[ -/]?[@-~]|\x1b[\]_][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)|\x1b[@-Z\\^]|\[(?:\d{1,2};){0,4}(?:\d{0,2}|10[0-7])m(?![a-z]*\])/g;

function stripTerminal(text: string): string {
  return text.replace(TERMINAL, '');
}

/** Drops a code fence that shares the line with text, a quote mark of Slack or e-mail, and bold. */
function unfence(line: string): string {
  return line
    .replace(/^\*([^*\s][^*]{8,1000}[^*\s])\*$/, '$1')
    .replace(/^\s{0,3}(?:(?:>|&gt;) ?){1,3}(?=\S|\s)/, '')
    .replace(/```[a-z]{0,12}$|```/g, '');
}
