import type { ComponentChildren } from 'preact';
import { emojiOf } from './emoji.ts';
import { Link, Mention } from './links.tsx';

/** Text in Slack's mrkdwn: escaped, with `*bold*`, `_italic_`, `~strike~`, code, quotations, links, mentions. */
export function Mrkdwn({ text }: { readonly text: string }) {
  const parts = text.split('```');
  if (parts.length % 2 === 0) parts.splice(-2, 2, parts.slice(-2).join('```'));
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <pre class="code-block" key={at}>
            {inline(part.replace(/^\n/, '').replace(/\n$/, ''), true)}
          </pre>
        ) : (
          <Paragraphs key={`p${String(at)}`} text={trimBetween(part, at, parts.length)} />
        ),
      )}
    </>
  );
}

/** Line breaks next to a code block are the block's own edges. */
function trimBetween(part: string, at: number, count: number): string {
  let text = part;
  if (at > 0) text = text.replace(/^\n/, '');
  if (at < count - 1) text = text.replace(/\n$/, '');
  return text;
}

function Paragraphs({ text }: { readonly text: string }) {
  if (text === '') return null;
  const groups: { readonly quoted: boolean; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('&gt;');
    const shown = quoted ? line.replace(/^&gt; ?/, '') : line;
    const last = groups.at(-1);
    if (last?.quoted === quoted) last.lines.push(shown);
    else groups.push({ quoted, lines: [shown] });
  }
  return (
    <>
      {groups.map(({ quoted, lines }, at) => {
        const content = inline(lines.join('\n'));
        return quoted ? (
          <blockquote key={at}>{content}</blockquote>
        ) : (
          <span key={at}>{content}</span>
        );
      })}
    </>
  );
}

const EDGE = '(?<=^|[\\s(\\[{"\'.,;:!?/—–-])';
const END = '(?=$|[^\\p{L}\\p{N}*_~])';

/** `code`, <link|label>, :emoji:, *bold*, _italic_, ~strike~ */
const INLINE = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '<(?<angle>[^>\\n]+)>',
    ':(?<emoji>[a-z0-9_+-]+(?:::skin-tone-\\d)?):',
    `${EDGE}\\*(?<bold>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*${END}`,
    `${EDGE}_(?<italic>[^\\s_](?:[^_\\n]*[^\\s_])?)_${END}`,
    `${EDGE}~(?<strike>[^\\s~](?:[^~\\n]*[^\\s~])?)~${END}`,
  ].join('|'),
  'gu',
);

function inline(text: string, onlyLinks = false): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const node = nodeOf(match.groups ?? {}, onlyLinks);
    if (node === undefined) continue;
    nodes.push(unescaped(text.slice(from, match.index)), node);
    from = match.index + match[0].length;
  }
  nodes.push(unescaped(text.slice(from)));
  return nodes;
}

function nodeOf(
  groups: Readonly<Record<string, string | undefined>>,
  onlyLinks: boolean,
): ComponentChildren | undefined {
  const { code, angle, emoji, bold, italic, strike } = groups;
  if (angle !== undefined) return angled(angle);
  if (onlyLinks) return undefined;
  if (code !== undefined) return <code>{inline(code, true)}</code>;
  if (emoji !== undefined) return <span class="emoji">{emojiOf(emoji)}</span>;
  if (bold !== undefined) return <strong>{inline(bold)}</strong>;
  if (italic !== undefined) return <em>{inline(italic)}</em>;
  if (strike !== undefined) return <s>{inline(strike)}</s>;
  return undefined;
}

/** `@U1`, `#C1|name`, `!here`, `!date^…|fallback`, `https://…|label` */
function angled(content: string): ComponentChildren {
  const bar = content.indexOf('|');
  const target = bar < 0 ? content : content.slice(0, bar);
  const label = bar < 0 ? undefined : unescaped(content.slice(bar + 1));
  if (target.startsWith('@')) return <Mention userId={target.slice(1)} />;
  if (target.startsWith('#')) return <Mention channelId={target.slice(1)} />;
  if (target.startsWith('!date')) return <time>{dateText(target, label)}</time>;
  if (target.startsWith('!subteam')) return <span class="mention">{label ?? '@group'}</span>;
  if (target.startsWith('!')) return <span class="mention broadcast">@{target.slice(1)}</span>;
  return <Link url={unescaped(target)}>{label ?? unescaped(target)}</Link>;
}

/** `!date^1392734382^{date_short} at {time}` */
function dateText(target: string, fallback: string | undefined): string {
  const [, seconds = '', format = ''] = target.split('^');
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return fallback ?? '';
  const day = date.toLocaleDateString(undefined, { dateStyle: 'medium' });
  const time = date.toLocaleTimeString(undefined, { timeStyle: 'short' });
  return format
    .replaceAll(/\{date[a-z_]*\}/g, day)
    .replaceAll(/\{time[a-z_]*\}/g, time)
    .replaceAll(/\{ago\}/g, day);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
