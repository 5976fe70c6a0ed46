import { useEffect, useRef, useState } from 'preact/hooks';
import type { InteractiveElement } from '../stand-in/block-elements.ts';
import { usePress } from './block-host.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { withEmoji } from './emoji.ts';
import { TextObject } from './text-object.tsx';

/** The "…" menu of a card. */
export function OverflowMenu({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: Extract<InteractiveElement, { type: 'overflow' }>;
}) {
  const press = usePress(blockId, element);
  return (
    <>
      <Menu
        label="More actions"
        trigger="⋯"
        triggerClass="button square"
        items={element.options.map((option) => ({
          key: option.value ?? option.text.text,
          label: withEmoji(option.text.text),
          detail: option.description,
          run: () => press.press(option.value ?? option.text.text),
        }))}
      />
      {press.phase === 'failed' && <span class="press-failed">⚠ Wayout did not respond</span>}
      <ConfirmDialog element={element} press={press} />
    </>
  );
}

/** One entry of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly detail?: { readonly type: string; readonly text: string } | undefined;
  readonly run: () => void;
}

/** A button that opens a menu: arrow keys move, Escape and clicks elsewhere close. */
export function Menu({
  label,
  trigger,
  triggerClass,
  items,
}: {
  readonly label: string;
  readonly trigger: string;
  readonly triggerClass: string;
  readonly items: readonly MenuItem[];
}) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const close = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? entries.indexOf(focused) : -1;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    } else if (step !== 0 && isOpen) {
      entries[(at + step + entries.length) % entries.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys of the menu inside
    <span class="menu-root" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={triggerClass}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {trigger}
      </button>
      {isOpen && (
        <div class="menu" role="menu">
          {items.map((item) => (
            <button
              type="button"
              role="menuitem"
              key={item.key}
              onClick={() => {
                setOpen(false);
                item.run();
              }}
            >
              {item.label}
              {item.detail && (
                <small>
                  <TextObject text={item.detail} />
                </small>
              )}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
