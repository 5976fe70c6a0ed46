import type { Block } from './blocks.ts';
import type { Inline, RichTextPart } from './rich-text.ts';
import type { Workspace } from './workspace.ts';

/** What Slack makes of typed text: escaped text with links and mentions, and the same as rich text. */
export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Endings that Slack takes for a web address when it stands bare, files such as `main.py` included. */
const BARE_ENDINGS = 'com|org|net|io|dev|app|co|ai|info|me|cn|de|py|rs|sh|md|so|cc|pl';

/**
 * In this order: `code`, https://a.b/c, @name, #channel, and bare domains such as the `java.net` of
 * `java.net.ConnectException`. A bare domain does not follow a letter, a slash or a dot.
 */
const TOKENS = new RegExp(
  [
    '(?<code>`[^`\\n]+`)',
    '(?<url>https?://[^\\s<>"`]*[^\\s<>"`.,;:!?)\\]}\'])',
    '(?<user>@[\\w.-]*\\w)',
    '(?<channel>#[\\w-]+)',
    `(?<![\\w/.@-])(?<bare>(?:[a-z0-9-]+\\.)+(?:${BARE_ENDINGS}))(?![\\w-])`,
  ].join('|'),
  'gi',
);

/**
 * Turns typed text into what an app receives.
 *
 * `&`, `<` and `>` come escaped, addresses as `<https://…>`, bare domains as `<http://java.net|java.net>`,
 * fenced code stays code. Bold and italic marks are left as they are: pasted text keeps them.
 */
export function composeMessage(workspace: Workspace, typed: string): Composed {
  // Clients cut off empty lines around a message.
  const parts = typed.trim().split('```');
  // An odd number of fences: the last one is ordinary text.
  if (parts.length % 2 === 0) parts.splice(-2, 2, parts.slice(-2).join('```'));
  const texts: string[] = [];
  const elements: RichTextPart[] = [];
  parts.forEach((part, at) => {
    const isCode = at % 2 === 1;
    const inlines = isCode ? codeInlines(part) : lineInlines(workspace, part);
    texts.push(inlines.map((inline) => asText(inline, isCode)).join(''));
    const isGap = !isCode && part.trim() === '';
    if (isGap || inlines.length === 0) return;
    elements.push({
      type: isCode ? 'rich_text_preformatted' : 'rich_text_section',
      elements: isCode ? trimEdges(inlines) : [...inlines],
    });
  });
  const block = { type: 'rich_text' as const, block_id: workspace.ids.short(), elements };
  return { text: texts.join('```'), blocks: elements.length === 0 ? [] : [block] };
}

/** Escapes the three characters that Slack escapes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function codeInlines(code: string): readonly Inline[] {
  return tokens(code, (match) =>
    match.groups?.['url'] === undefined ? undefined : { type: 'link', url: match[0] },
  );
}

function lineInlines(workspace: Workspace, line: string): readonly Inline[] {
  return tokens(line, (match) => {
    const { code, url, user, channel, bare } = match.groups ?? {};
    if (code !== undefined) {
      return { type: 'text', text: code.slice(1, -1), style: { code: true } };
    }
    if (url !== undefined) return { type: 'link', url };
    if (bare !== undefined) return { type: 'link', url: `http://${bare}`, text: bare };
    if (user !== undefined) return mention(workspace, user.slice(1));
    if (channel !== undefined) {
      const found = [...workspace.channels.values()].find(({ name }) => `#${name}` === channel);
      return found && { type: 'channel', channel_id: found.id };
    }
    return undefined;
  });
}

function mention(workspace: Workspace, name: string): Inline | undefined {
  if (name === 'here' || name === 'channel' || name === 'everyone') {
    return { type: 'broadcast', range: name };
  }
  const wanted = name.toLowerCase();
  const user = [...workspace.users.values()].find(
    (other) => other.name === wanted || other.realName.toLowerCase() === wanted,
  );
  return user && { type: 'user', user_id: user.id };
}

function tokens(
  text: string,
  toInline: (match: RegExpMatchArray) => Inline | undefined,
): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    const inline = toInline(match);
    if (inline === undefined) continue;
    if (match.index > from) inlines.push({ type: 'text', text: text.slice(from, match.index) });
    inlines.push(inline);
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ type: 'text', text: text.slice(from) });
  return inlines;
}

function asText(inline: Inline, isCode: boolean): string {
  switch (inline.type) {
    case 'text':
      return inline.style?.code && !isCode
        ? `\`${escapeText(inline.text)}\``
        : escapeText(inline.text);
    case 'link': {
      const url = escapeText(inline.url);
      return inline.text === undefined ? `<${url}>` : `<${url}|${escapeText(inline.text)}>`;
    }
    case 'user':
      return `<@${inline.user_id}>`;
    case 'channel':
      return `<#${inline.channel_id}>`;
    case 'broadcast':
      return `<!${inline.range}>`;
    default:
      return '';
  }
}

/** Slack drops the line breaks next to the fences from the rich text. */
function trimEdges(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, at) => {
    if (inline.type !== 'text') return inline;
    let text = inline.text;
    if (at === 0) text = text.replace(/^\n/, '');
    if (at === inlines.length - 1) text = text.replace(/\n$/, '');
    return { ...inline, text: text === '' ? ' ' : text };
  });
}
