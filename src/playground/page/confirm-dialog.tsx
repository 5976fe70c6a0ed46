import { useEffect, useRef } from 'preact/hooks';
import type { InteractiveElement } from '../stand-in/block-elements.ts';
import type { PressState } from './block-host.ts';
import { TextObject } from './text-object.tsx';

/** The "are you sure?" of an element, shown while its press asks. */
export function ConfirmDialog({
  element,
  press,
}: {
  readonly element: InteractiveElement;
  readonly press: PressState;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsking = press.phase === 'asking';
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
  }, [isAsking]);
  if (!isAsking || !('confirm' in element) || element.confirm === undefined) return null;
  const { title, text, confirm, deny, style } = element.confirm;
  return (
    <dialog ref={dialog} class="dialog small" onCancel={press.cancel} aria-label={title?.text}>
      <header class="dialog-head">
        <h2>{title?.text ?? 'Are you sure?'}</h2>
      </header>
      <div class="dialog-body">
        <TextObject text={text} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={press.cancel}>
          {deny?.text ?? 'No'}
        </button>
        <button
          type="button"
          class={`button filled ${style === 'danger' ? 'danger' : ''}`}
          onClick={press.confirm}
        >
          {confirm?.text ?? 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}
