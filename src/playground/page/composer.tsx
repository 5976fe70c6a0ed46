import { useEffect, useRef } from 'preact/hooks';
import { PlusMenu } from './plus-menu.tsx';
import type { Suggestion } from './suggestions.ts';
import { type ComposerState, useComposer } from './use-composer.ts';

/** The box to write in: Enter sends, Shift+Enter breaks the line, `/` and `@` offer what there is. */
export function Composer({
  placeholder,
  threadTs,
}: {
  readonly placeholder: string;
  readonly threadTs?: string;
}) {
  const composer = useComposer(threadTs);
  const { text, suggestions, active } = composer;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 280)}px`;
    if (text !== '') element.focus();
  }, [text]);
  return (
    <div class="composer">
      {suggestions.length > 0 && (
        <Suggestions suggestions={suggestions} active={active} onTake={composer.take} />
      )}
      <textarea
        ref={box}
        value={text}
        rows={1}
        placeholder={placeholder}
        aria-label={placeholder}
        onInput={(event) => composer.setText(event.currentTarget.value)}
        onKeyDown={(event) => handleKey(event, composer)}
      />
      <div class="composer-bar">
        <PlusMenu threadTs={threadTs} />
        {threadTs === undefined ? (
          <span class="composer-hint">
            <kbd>Enter</kbd> to send, <kbd>Shift</kbd>+<kbd>Enter</kbd> for a new line
          </span>
        ) : (
          <label class="broadcast">
            <input
              type="checkbox"
              checked={composer.broadcast}
              onChange={(event) => composer.setBroadcast(event.currentTarget.checked)}
            />
            Also send to channel
          </label>
        )}
        <button
          type="button"
          class="send"
          aria-label="Send now"
          title="Send now"
          disabled={text.trim() === ''}
          onClick={() => void composer.send()}
        >
          ➤
        </button>
      </div>
    </div>
  );
}

function handleKey(event: KeyboardEvent, composer: ComposerState): void {
  if (event.isComposing) return;
  const { active, text } = composer;
  const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  const takes = event.key === 'Tab' || event.key === 'Enter';
  if (active !== undefined && isArrow) {
    composer.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (active !== undefined && takes && active.text.trim() !== text.trim()) {
    composer.take(active);
  } else if (event.key === 'Enter' && !event.shiftKey) {
    void composer.send();
  } else return;
  event.preventDefault();
}

function Suggestions({
  suggestions,
  active,
  onTake,
}: {
  readonly suggestions: readonly Suggestion[];
  readonly active: Suggestion | undefined;
  readonly onTake: (suggestion: Suggestion) => void;
}) {
  return (
    <div class="suggestions" role="listbox" aria-label="Suggestions">
      {suggestions.map((suggestion) => (
        <button
          type="button"
          role="option"
          key={suggestion.label}
          aria-selected={suggestion === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          <b>{suggestion.label}</b> <span class="usage">{suggestion.usage}</span>
          <small>{suggestion.detail}</small>
        </button>
      ))}
    </div>
  );
}
