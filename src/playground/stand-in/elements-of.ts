import type { InteractiveElement } from './block-elements.ts';
import type { Block } from './blocks.ts';

/** An element that can be pressed or filled, with the block that holds it. */
export interface PlacedElement {
  readonly block: Block;
  readonly element: InteractiveElement;
  /** Path below the block, for error messages: `elements/0`, `accessory`, `element`. */
  readonly path: string;
}

/** Every interactive element of the blocks, in reading order. */
export function elementsOf(blocks: readonly Block[]): readonly PlacedElement[] {
  return blocks.flatMap(inBlock);
}

function inBlock(block: Block): readonly PlacedElement[] {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return block.elements.map((element, at) => ({ block, element, path: `elements/${at}` }));
    case 'section':
      return block.accessory === undefined || block.accessory.type === 'image'
        ? []
        : [{ block, element: block.accessory, path: 'accessory' }];
    case 'input':
      return [{ block, element: block.element, path: 'element' }];
    default:
      return [];
  }
}
