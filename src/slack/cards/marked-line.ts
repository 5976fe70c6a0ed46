import type { KnownBlock, RichTextElement } from '@slack/types';

const MAX_LINE = 400;

/**
 * A line of a paste as a quotation, with what matched in it as bold code. Rich text takes foreign
 * words as they are: nothing in it can become a mention or a link.
 * @param span marked where it first stands; one that is not in the line is put behind it
 * @returns no block when there is nothing to show
 */
export function markedLine(line: string | null, span: string | null): KnownBlock[] {
  const parts = split(oneLine(line ?? span ?? ''), oneLine(span ?? ''));
  const elements = parts.flatMap(({ text, marked }): RichTextElement[] => {
    const shown = text.slice(0, MAX_LINE).toWellFormed();
    if (shown === '') return [];
    return [
      { type: 'text', text: shown, ...(marked ? { style: { bold: true, code: true } } : {}) },
    ];
  });
  if (elements.length === 0) return [];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] }];
}

function split(line: string, span: string): { readonly text: string; readonly marked: boolean }[] {
  if (span === '') return [{ text: line, marked: false }];
  const at = line.indexOf(span);
  if (at < 0) {
    return [
      { text: `${line} `, marked: false },
      { text: span, marked: true },
    ];
  }
  return [
    { text: line.slice(0, at), marked: false },
    { text: span, marked: true },
    { text: line.slice(at + span.length), marked: false },
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
