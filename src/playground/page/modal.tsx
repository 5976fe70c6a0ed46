import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../stand-in/model.ts';
import { Avatar } from './avatar.tsx';
import { type BlockHost, BlockHostContext } from './block-host.ts';
import { Blocks } from './blocks.tsx';
import { submitOutcome, wasAcknowledged } from './server-link.ts';
import { usePage } from './use-page.ts';

/** The modal on top. Escape and the cross close it; what was typed stays until it is closed. */
export function Modal({ view }: { readonly view: View }) {
  const { act } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<BlockHost['values']>({});
  const [errors, setErrors] = useState<BlockHost['errors']>({});
  const [status, setStatus] = useState<'idle' | 'busy' | 'failed'>('idle');
  useEffect(() => {
    dialog.current?.showModal();
    // The first thing to fill in, not the cross that stands before it.
    dialog.current
      ?.querySelector<HTMLElement>('.dialog-body :is(textarea, input, select)')
      ?.focus();
  }, []);
  const host: BlockHost = {
    values,
    errors,
    setValue: (blockId, value) => setValues((old) => ({ ...old, [blockId]: value })),
    async press(blockId, element, value) {
      const result = await act({
        act: 'press',
        on: { view: view.id },
        actionId: element.action_id ?? '',
        blockId,
        ...(value !== undefined && { value }),
        state: values,
      });
      return wasAcknowledged(result);
    },
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setStatus('busy');
    const submitted = submitOutcome(await act({ act: 'submit', values }));
    setErrors(submitted.errors ?? {});
    setStatus(submitted.outcome === 'failed' ? 'failed' : 'idle');
  };
  const close = (): void => void act({ act: 'closeModal' });
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={view.title?.text}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <header class="dialog-head">
          <Avatar name="Wayout" color="#1f7a4d" isBot={true} size={28} />
          <h2>{view.title?.text}</h2>
          <button type="button" class="close" aria-label="Close" onClick={close}>
            ✕
          </button>
        </header>
        <div class="dialog-body">
          {status === 'failed' && (
            <p class="dialog-failed" role="alert">
              We had some trouble connecting. Try again?
            </p>
          )}
          <BlockHostContext.Provider value={host}>
            <Blocks blocks={view.blocks} />
          </BlockHostContext.Provider>
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick={close}>
            {view.close?.text ?? (view.submit ? 'Cancel' : 'Close')}
          </button>
          {view.submit && (
            <button type="submit" class="button filled" disabled={status === 'busy'}>
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
