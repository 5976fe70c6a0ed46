import type { ComponentChildren } from 'preact';
import type { Inline, RichTextPart } from '../stand-in/rich-text.ts';
import { emojiOf } from './emoji.ts';
import { Link, Mention } from './links.tsx';

/** A `rich_text` block: what people write, and what cards use for text that must not be parsed. */
export function RichText({ parts }: { readonly parts: readonly RichTextPart[] }) {
  return (
    <div class="rich-text">
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: RichTextPart }) {
  switch (part.type) {
    case 'rich_text_section':
      return <div class="rich-section">{part.elements.map(inlineNode)}</div>;
    case 'rich_text_preformatted':
      return <pre class="code-block">{part.elements.map(inlineNode)}</pre>;
    case 'rich_text_quote':
      return <blockquote>{part.elements.map(inlineNode)}</blockquote>;
    case 'rich_text_list': {
      const items = part.elements.map((item, at) => (
        <li key={at}>{item.elements.map(inlineNode)}</li>
      ));
      const indent = { marginLeft: `${(part.indent ?? 0) * 24}px` };
      return part.style === 'ordered' ? (
        <ol start={(part.offset ?? 0) + 1} style={indent}>
          {items}
        </ol>
      ) : (
        <ul style={indent}>{items}</ul>
      );
    }
  }
}

function inlineNode(inline: Inline): ComponentChildren {
  return styled(bare(inline), inline.style);
}

function bare(inline: Inline): ComponentChildren {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return <Link url={inline.url}>{inline.text ?? inline.url}</Link>;
    case 'emoji':
      return <span class="emoji">{emojiOf(inline.name)}</span>;
    case 'user':
      return <Mention userId={inline.user_id} />;
    case 'channel':
      return <Mention channelId={inline.channel_id} />;
    case 'usergroup':
      return <span class="mention">@{inline.usergroup_id}</span>;
    case 'broadcast':
      return <span class="mention broadcast">@{inline.range}</span>;
    case 'date':
      return <time>{inline.fallback ?? new Date(inline.timestamp * 1000).toLocaleString()}</time>;
    case 'color':
      return <code>{inline.value}</code>;
  }
}

function styled(node: ComponentChildren, style: Inline['style']): ComponentChildren {
  let shown = node;
  if (style?.code) shown = <code>{shown}</code>;
  if (style?.bold) shown = <strong>{shown}</strong>;
  if (style?.italic) shown = <em>{shown}</em>;
  if (style?.strike) shown = <s>{shown}</s>;
  if (style?.underline) shown = <u>{shown}</u>;
  return shown;
}
