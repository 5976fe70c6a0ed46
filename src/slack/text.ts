/** Stands at the end of a text that was cut. */
const CUT = '…';
/** Invisible; keeps "@channel" readable and dead. */
const WORD_JOINER = '\u2060';
/** Invisible; breaks a run of back-ticks. */
const ZERO_WIDTH_SPACE = '\u200b';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Makes foreign text safe inside mrkdwn: no mention, broadcast or disguised link comes out of it.
 * @param max in UTF-16 units of the RESULT, since Slack counts `&lt;` as four; a longer text is cut
 *   between code points and ends in an ellipsis
 */
export function escapeText(text: string, max: number): string {
  return build(neutralise(text), max, (char) => ESCAPES[char] ?? char);
}

/** Foreign text as plain words on one line, safe as a link's label too: no code, no bar. */
export function escapeWords(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ').replaceAll('|', '/').trim();
  return escapeText(line, max);
}

/** Foreign text as inline code, on one line; back-ticks become look-alikes. '' stays ''. */
export function inlineCode(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ').trim();
  return line === '' ? '' : `\`${escapeText(line, max - 2)}\``;
}

/** Foreign text as a code block that is always closed, however the text tries to close it itself. */
export function codeBlock(text: string, max: number): string {
  const body = text
    .trim()
    // Between two back-ticks, and between one of the text's and one of the fence's.
    .replace(/`(?=`|$)/g, `\`${ZERO_WIDTH_SPACE}`)
    .replace(/^`/, `${ZERO_WIDTH_SPACE}\``);
  return body === '' ? '' : `\`\`\`${escapeText(body, max - 6)}\`\`\``;
}

/** Foreign text for a plain_text field, which knows no mark-up: cut, on one line. */
export function plainText(text: string, max: number): string {
  return build(text.replace(/\s+/g, ' ').trim(), max, (char) => char);
}

/** Mentions a person without doubt: an id of another shape is shown as dead text. */
export function mention(user: string): string {
  return /^[UW][A-Z0-9]{1,30}$/.test(user) ? `<@${user}>` : inlineCode(user, 40);
}

function build(text: string, max: number, write: (char: string) => string): string {
  const parts: string[] = [];
  let length = 0;
  let cutAt = 0;
  // Twice the limit is enough to know that something is left over; the rest is never walked.
  for (const char of text.slice(0, 2 * max + 2)) {
    const written = write(isLone(char) ? '\ufffd' : char);
    if (length + written.length > max) {
      return `${parts.slice(0, cutAt).join('')}${CUT}`;
    }
    parts.push(written);
    length += written.length;
    if (length <= max - CUT.length) cutAt = parts.length;
  }
  return parts.join('');
}

function isLone(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udfff';
}

/** Slack may link bare words of this kind by itself, whatever the escaping. */
function neutralise(text: string): string {
  return text.replace(/@(?=channel|here|everyone|group)/gi, `@${WORD_JOINER}`);
}
