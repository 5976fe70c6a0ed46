import type { InteractiveElement } from './block-elements.ts';
import type { Block } from './blocks.ts';
import type { Choices, Chosen } from './chosen.ts';
import { elementsOf } from './elements-of.ts';
import type { ViewState } from './model.ts';
import { optionsOf } from './options-of.ts';
import type { Option } from './text-objects.ts';
import type { Workspace } from './workspace.ts';

/** The state that Slack sends for all inputs and menus of a view or message. */
export function stateOf(
  workspace: Workspace,
  blocks: readonly Block[],
  choices: Choices = {},
): ViewState {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { block, element } of elementsOf(blocks)) {
    const blockId = block.block_id ?? '';
    const actionId = element.action_id ?? '';
    const state = elementState(workspace, element, choices[blockId] ?? choices[actionId]);
    if (state !== undefined) values[blockId] = { ...values[blockId], [actionId]: state };
  }
  return values;
}

/**
 * What Slack says that one element holds.
 *
 * @returns undefined for elements that hold nothing (buttons, overflow menus)
 * @throws Error if the choice is not among the options: a mistake of the test
 */
export function elementState(
  workspace: Workspace,
  element: InteractiveElement,
  chosen?: Chosen,
): Readonly<Record<string, unknown>> | undefined {
  const { type } = element;
  const one = typeof chosen === 'string' ? chosen : chosen?.[0];
  const many = typeof chosen === 'string' ? [chosen] : chosen;
  switch (element.type) {
    case 'button':
    case 'overflow':
    case 'feedback_buttons':
    case 'icon_button':
      return undefined;
    case 'static_select':
    case 'radio_buttons': {
      const picked = one === undefined ? element.initial_option : findOption(element, one);
      return { type, selected_option: picked ?? null };
    }
    case 'multi_static_select':
    case 'checkboxes': {
      const picked = many?.map((value) => findOption(element, value));
      return { type, selected_options: picked ?? element.initial_options ?? [] };
    }
    case 'users_select':
      return { type, selected_user: one ?? element.initial_user ?? null };
    case 'channels_select':
      return { type, selected_channel: one ?? element.initial_channel ?? null };
    case 'conversations_select':
      return { type, selected_conversation: one ?? element.initial_conversation ?? null };
    case 'datepicker':
      return { type, selected_date: one ?? element.initial_date ?? null };
    case 'file_input':
      return { type, files: (many ?? []).flatMap((id) => workspace.files.get(id)?.file ?? []) };
    default: {
      const typed = one ?? element.initial_value ?? '';
      return { type, value: typed === '' ? null : typed };
    }
  }
}

/** The option of this value or label. @throws Error naming what there is */
export function findOption(element: InteractiveElement, wanted: string): Option {
  const options = optionsOf(element);
  const found =
    options.find((option) => option.value === wanted) ??
    options.find((option) => option.text.text === wanted);
  if (found !== undefined) return found;
  const there = options.map((option) => option.value ?? option.text.text).join(', ');
  throw new Error(`no option "${wanted}" in ${element.action_id}; there are: ${there}`);
}

/** Whether an element's state holds nothing, so that a required input would be refused. */
export function isEmptyState(state: unknown): boolean {
  if (typeof state !== 'object' || state === null) return true;
  return Object.entries(state).every(
    ([key, held]) => key === 'type' || held === null || (Array.isArray(held) && held.length === 0),
  );
}
