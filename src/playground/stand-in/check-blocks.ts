import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import { type Block, block } from './blocks.ts';
import { elementsOf, type PlacedElement } from './elements-of.ts';
import { optionsOf } from './options-of.ts';
import { problemText } from './problem-text.ts';

/** Where blocks are to be shown: each place takes other blocks. */
export type Surface = 'message' | 'modal' | 'home';

/** Checked blocks with every id filled in, or what Slack would object to. */
export type BlockCheck =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const NOT_ON: Readonly<Record<Surface, ReadonlySet<string>>> = {
  message: new Set(['alert']),
  modal: new Set(['markdown', 'table', 'context_actions']),
  home: new Set(['alert', 'markdown', 'context_actions']),
};

/**
 * Checks blocks as Slack does: shape, lengths, counts, ids, and whether the surface takes them.
 *
 * @param blocks anything, usually parsed JSON
 * @param newId makes ids for the blocks and elements that have none
 */
export function checkBlocks(blocks: unknown, surface: Surface, newId: () => string): BlockCheck {
  const max = surface === 'message' ? SLACK_LIMITS.message.blocks : SLACK_LIMITS.view.blocks;
  const parsed = z.array(block).max(max).safeParse(blocks);
  if (!parsed.success) return { ok: false, problems: problemText(parsed.error, '/blocks') };
  const problems = [
    ...parsed.data.flatMap((item, at) =>
      blockProblems(item, surface).map((text) => `${text} [json-pointer:/blocks/${at}]`),
    ),
    ...repeatedIds(parsed.data),
    ...markdownProblems(parsed.data),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, blocks: parsed.data.map((item) => withIds(item, newId)) };
}

function blockProblems(item: Block, surface: Surface): readonly string[] {
  const problems: string[] = [];
  if (NOT_ON[surface].has(item.type)) {
    problems.push(`unsupported type: ${item.type} is not available in a ${surface}`);
  }
  if (item.type === 'section' && item.text === undefined && item.fields === undefined) {
    problems.push('missing required field: text or fields');
  }
  if (item.type === 'image' && (item.image_url === undefined) === (item.slack_file === undefined)) {
    problems.push('exactly one of image_url and slack_file is required');
  }
  if (item.type === 'table' && tableLength(item) > SLACK_LIMITS.table.characters) {
    problems.push(`must be less than ${SLACK_LIMITS.table.characters + 1} characters in all cells`);
  }
  return [...problems, ...elementsOf([item]).flatMap(elementProblems)];
}

function elementProblems({ block: holder, element }: PlacedElement): readonly string[] {
  const problems: string[] = [];
  const options = optionsOf(element);
  if (element.type === 'static_select' || element.type === 'multi_static_select') {
    if ((element.options === undefined) === (element.option_groups === undefined)) {
      problems.push('exactly one of options and option_groups is required');
    }
  }
  if (element.type !== 'radio_buttons' && element.type !== 'checkboxes') {
    if (options.some((choice) => choice.text.type !== 'plain_text')) {
      problems.push(`options of ${element.type} take plain_text only`);
    }
  }
  if (element.type !== 'overflow' && options.some((choice) => choice.url !== undefined)) {
    problems.push('invalid additional property: url');
  }
  if (new Set(options.map((choice) => choice.value)).size < options.length) {
    problems.push('option values must be unique');
  }
  if (!initialIsListed(element)) problems.push('initial option is not among the options');
  if (element.type === 'file_input' && holder.type !== 'input') problems.push('unsupported type');
  return problems;
}

function initialIsListed(element: PlacedElement['element']): boolean {
  const listed = new Set(optionsOf(element).map((choice) => choice.value));
  if ('initial_option' in element && element.initial_option !== undefined) {
    return listed.has(element.initial_option.value);
  }
  if ('initial_options' in element && element.initial_options !== undefined) {
    return element.initial_options.every((choice) => listed.has(choice.value));
  }
  return true;
}

function repeatedIds(blocks: readonly Block[]): readonly string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  blocks.forEach((item, at) => {
    if (item.block_id !== undefined && seen.has(item.block_id)) {
      problems.push(
        `block_id ${item.block_id} already exists [json-pointer:/blocks/${at}/block_id]`,
      );
    }
    if (item.block_id !== undefined) seen.add(item.block_id);
    const actions = new Set<string>();
    for (const { element, path } of elementsOf([item])) {
      const id = element.action_id;
      if (id !== undefined && actions.has(id)) {
        problems.push(`action_id ${id} already exists [json-pointer:/blocks/${at}/${path}]`);
      }
      if (id !== undefined) actions.add(id);
    }
  });
  return problems;
}

function markdownProblems(blocks: readonly Block[]): readonly string[] {
  const total = blocks.reduce(
    (sum, item) => sum + (item.type === 'markdown' ? item.text.length : 0),
    0,
  );
  return total > SLACK_LIMITS.markdown.text
    ? [`markdown blocks must have less than ${SLACK_LIMITS.markdown.text + 1} characters together`]
    : [];
}

function tableLength(item: Extract<Block, { type: 'table' }>): number {
  return item.rows.flat().reduce((sum, cell) => sum + ('text' in cell ? cell.text.length : 0), 0);
}

function withIds(item: Block, newId: () => string): Block {
  const identified = { ...item, block_id: item.block_id ?? newId() };
  const named = <E extends { action_id?: string | undefined }>(element: E): E => ({
    ...element,
    action_id: element.action_id ?? newId(),
  });
  switch (identified.type) {
    case 'actions':
      return { ...identified, elements: identified.elements.map(named) };
    case 'context_actions':
      return { ...identified, elements: identified.elements.map(named) };
    case 'input':
      return { ...identified, element: named(identified.element) };
    case 'section':
      return identified.accessory === undefined || identified.accessory.type === 'image'
        ? identified
        : { ...identified, accessory: named(identified.accessory) };
    default:
      return identified;
  }
}
