import type { InteractiveElement } from '../stand-in/block-elements.ts';
import { usePress } from './block-host.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** The two small thumbs of a `context_actions` block. */
export function FeedbackButtons({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: Extract<InteractiveElement, { type: 'feedback_buttons' }>;
}) {
  const press = usePress(blockId, element);
  const sides = [
    { icon: '👍', side: element.positive_button },
    { icon: '👎', side: element.negative_button },
  ];
  return (
    <>
      {sides.map(({ icon, side }) => (
        <button
          type="button"
          class="icon-button"
          key={icon}
          title={side.text.text}
          aria-label={side.accessibility_label ?? side.text.text}
          onClick={() => press.press(side.value)}
        >
          {icon}
        </button>
      ))}
    </>
  );
}

/** A small icon that does something; Slack knows only the waste basket. */
export function IconButton({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: Extract<InteractiveElement, { type: 'icon_button' }>;
}) {
  const press = usePress(blockId, element);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        title={element.text.text}
        aria-label={element.accessibility_label ?? element.text.text}
        onClick={() => press.press(element.value)}
      >
        🗑️
      </button>
      <ConfirmDialog element={element} press={press} />
    </>
  );
}
