import type { MessageContent } from './payloads.ts';

/** Bounds on foreign structure: deeper or longer is not read. */
const MAX_DEPTH = 8;
const MAX_PARTS = 400;

/**
 * Everything in a message that can hold an error, as one text: what people type, and what alert
 * bots put into blocks and attachments. Slack's escapes and links are left as they are.
 * @param byBot people's blocks repeat their text; a bot's often say more than its text
 */
export function readMessage(message: MessageContent, byBot: boolean): string {
  const text = message.text?.trim() ?? '';
  const fromBlocks = byBot || text === '' ? blockText(message.blocks ?? []) : '';
  const parts = [
    text,
    fromBlocks,
    ...(message.attachments ?? []).flatMap(attachmentText),
    ...(message.files ?? []).map(({ preview }) => preview ?? ''),
  ];
  return distinct(parts).join('\n');
}

function attachmentText(
  attachment: NonNullable<MessageContent['attachments']>[number],
): readonly string[] {
  const fields = (attachment.fields ?? []).map(({ title, value }) =>
    [title, value].filter(Boolean).join(': '),
  );
  const told = [
    attachment.pretext ?? '',
    attachment.title ?? '',
    attachment.text ?? '',
    ...fields,
    blockText(attachment.blocks ?? []),
  ].filter((part) => part.trim() !== '');
  // The fallback repeats the rest for old clients, unless it is all there is.
  return told.length > 0 ? told : [attachment.fallback ?? ''];
}

/** The words of blocks of any kind, in reading order; what is only decoration is passed over. */
function blockText(blocks: readonly unknown[]): string {
  const parts: string[] = [];
  for (const block of blocks) collect(block, parts, 0);
  return parts
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function collect(node: unknown, parts: string[], depth: number): void {
  if (depth > MAX_DEPTH || parts.length > MAX_PARTS) return;
  if (Array.isArray(node)) {
    for (const child of node) collect(child, parts, depth + 1);
    return;
  }
  if (!isObject(node)) return;
  const { type, text, url } = node;
  if (typeof text === 'string') parts.push(text);
  else if (type === 'link' && typeof url === 'string') parts.push(url);
  else collect(text, parts, depth + 1);
  for (const key of ['title', 'elements', 'fields', 'rows']) collect(node[key], parts, depth + 1);
  if (isParagraph(type)) parts.push('\n');
}

// rich_text inlines ("text", "link", "emoji") flow on; everything else ends a line.
function isParagraph(type: unknown): boolean {
  return typeof type === 'string' && !['text', 'link', 'emoji', 'user', 'channel'].includes(type);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Drops parts that another part says already. */
function distinct(parts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const part of parts.map((text) => text.trim())) {
    if (part !== '' && !kept.some((other) => squeeze(other).includes(squeeze(part))))
      kept.push(part);
  }
  return kept;
}

function squeeze(text: string): string {
  return text.replace(/[\s*_`~]+/g, '');
}
