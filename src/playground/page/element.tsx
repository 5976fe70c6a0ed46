import type { InteractiveElement } from '../stand-in/block-elements.ts';
import { usePress } from './block-host.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { withEmoji } from './emoji.ts';
import { FeedbackButtons, IconButton } from './feedback.tsx';
import { Choice, FileInput, SelectMenu, TypedInput } from './inputs.tsx';
import { OverflowMenu } from './overflow-menu.tsx';

/** Any element that can be pressed or filled. `isInput` = it stands in an input block, whose press is the submit. */
export function Element({
  blockId,
  element,
  isInput = false,
}: {
  readonly blockId: string;
  readonly element: InteractiveElement;
  readonly isInput?: boolean;
}) {
  switch (element.type) {
    case 'button':
      return <Button blockId={blockId} element={element} />;
    case 'overflow':
      return <OverflowMenu blockId={blockId} element={element} />;
    case 'feedback_buttons':
      return <FeedbackButtons blockId={blockId} element={element} />;
    case 'icon_button':
      return <IconButton blockId={blockId} element={element} />;
    case 'static_select':
    case 'multi_static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <SelectMenu blockId={blockId} element={element} isInput={isInput} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <Choice blockId={blockId} element={element} isInput={isInput} />;
    case 'file_input':
      return <FileInput blockId={blockId} element={element} />;
    default:
      return <TypedInput blockId={blockId} element={element} />;
  }
}

function Button({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: Extract<InteractiveElement, { type: 'button' }>;
}) {
  const press = usePress(blockId, element);
  const label = withEmoji(element.text.text);
  const name = `button ${element.style ?? ''} ${press.phase === 'busy' ? 'busy' : ''}`;
  const failed = press.phase === 'failed' && (
    <span class="press-failed" role="status" title="The bot did not acknowledge in time">
      ⚠ Wayout did not respond
    </span>
  );
  if (element.url !== undefined) {
    return (
      <a
        class={`${name} link-button`}
        href={element.url}
        target="_blank"
        rel="noreferrer noopener"
        onClick={() => press.press(element.value)}
        aria-label={element.accessibility_label}
      >
        {label}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        class={name}
        disabled={press.phase === 'busy'}
        aria-label={element.accessibility_label}
        data-action={element.action_id}
        onClick={() => press.press(element.value)}
      >
        {label}
      </button>
      {failed}
      <ConfirmDialog element={element} press={press} />
    </>
  );
}
