import { Mrkdwn } from './mrkdwn.tsx';

/** A `markdown` block: standard Markdown, of which headings, bold, lists and links are turned into mrkdwn. */
export function Markdown({ text }: { readonly text: string }) {
  const mrkdwn = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/(?<!^)>/gm, '&gt;')
    .replaceAll(/^>/gm, '&gt;')
    .replaceAll(/^#{1,6} (.*)$/gm, '*$1*')
    .replaceAll(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .replaceAll(/^[-*] /gm, '• ')
    .replaceAll(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, '<$2|$1>');
  return (
    <div class="rich-text">
      <Mrkdwn text={mrkdwn} />
    </div>
  );
}
