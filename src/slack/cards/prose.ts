import { codeBlock, escapeText } from '../text.ts';

/**
 * Foreign prose on one line that may hold `code` between back-ticks. One without a partner is
 * closed, several in a row count as one: no fence can open here.
 */
export function prose(text: string, max: number): string {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/`{2,}/g, '`')
    .trim();
  const escaped = escapeText(line, max - 1);
  const ticks = escaped.split('`').length - 1;
  return ticks % 2 === 0 ? escaped : `${escaped}\``;
}

/** A fix's `action` and `how`, as a title and the thing to copy. */
export interface Instructions {
  readonly title: string;
  /** Mrkdwn: a code block, prose, or ''. */
  readonly body: string;
}

const MAX_TITLE = 300;
const MAX_BODY = 1_100;

// "Set a grace period: `server.stop(30)`" -> title, code
const TITLE_AND_CODE = /^([^`]{3,300}?):?\s*`([^`]{3,4000})`[.\s]*$/s;

/**
 * Splits what a record says into what to do and what to type. Many records repeat the action in
 * `how`; then the code is taken out of it, so that nothing is read twice.
 */
export function instructions(action: string, how: string): Instructions {
  const told = action.trim();
  if (how.trim() === '' || how.trim() === told) {
    const [, title, code] = TITLE_AND_CODE.exec(told) ?? [];
    return title === undefined || code === undefined
      ? { title: prose(told, MAX_TITLE), body: '' }
      : { title: prose(title, MAX_TITLE), body: codeBlock(code, MAX_BODY) };
  }
  return {
    title: prose(told, MAX_TITLE),
    body: isCode(how) ? codeBlock(how, MAX_BODY) : prose(how, MAX_BODY),
  };
}

/** Prose with `pieces` of code in it is prose; a sentence without any sign of code is, too. */
function isCode(how: string): boolean {
  if (/`[^`\n]+`/.test(how) && !how.includes('```')) return false;
  return how.includes('\n') || /[{}()[\]=;$<>|\\]|--|\.\w+ |^\S+( \S+){0,3}$/.test(how);
}
