import type { InteractiveElement } from './block-elements.ts';
import type { Option } from './text-objects.ts';

/** The choices that an element offers, groups flattened; [] for elements without choices. */
export function optionsOf(element: InteractiveElement): readonly Option[] {
  switch (element.type) {
    case 'overflow':
    case 'radio_buttons':
    case 'checkboxes':
      return element.options;
    case 'static_select':
    case 'multi_static_select':
      return element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
    default:
      return [];
  }
}
