import { useState } from 'preact/hooks';
import type { InteractiveElement } from '../stand-in/block-elements.ts';
import type { Chosen } from '../stand-in/chosen.ts';
import { optionsOf } from '../stand-in/options-of.ts';
import { useBlockHost, usePress } from './block-host.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { withEmoji } from './emoji.ts';
import { uploadFile } from './server-link.ts';
import { TextObject } from './text-object.tsx';
import { usePage } from './use-page.ts';

type Of<Type extends InteractiveElement['type']> = Extract<InteractiveElement, { type: Type }>;
type SelectElement = Of<
  | 'static_select'
  | 'multi_static_select'
  | 'users_select'
  | 'channels_select'
  | 'conversations_select'
>;
interface Placed<E> {
  readonly blockId: string;
  readonly element: E;
  readonly isInput?: boolean;
}

/** A drop-down menu. Outside of input blocks a choice is told to the bot at once. */
export function SelectMenu({ blockId, element, isInput }: Placed<SelectElement>) {
  const host = useBlockHost();
  const press = usePress(blockId, element);
  const entries = useEntries(element);
  const isMulti = element.type === 'multi_static_select';
  const held = host.values[blockId] ?? initialOf(element);
  const onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const picked = [...event.target.selectedOptions].map((option) => option.value);
    const value: Chosen = isMulti ? picked : (picked[0] ?? '');
    host.setValue(blockId, value);
    if (!isInput && value !== '') press.press(value);
  };
  return (
    <>
      <select
        class="select"
        id={inputId(blockId)}
        multiple={isMulti}
        aria-label={element.placeholder?.text ?? 'Choose'}
        data-action={element.action_id}
        onChange={onChange}
      >
        {!isMulti && (
          <option value="" selected={held === undefined} disabled={!isInput}>
            {element.placeholder?.text ?? 'Choose an option'}
          </option>
        )}
        {entries.map(({ value, label }) => (
          <option
            key={value}
            value={value}
            selected={typeof held === 'string' ? held === value : held?.includes(value)}
          >
            {label}
          </option>
        ))}
      </select>
      <ConfirmDialog element={element} press={press} />
    </>
  );
}

/** Radio buttons or checkboxes. Outside of input blocks a choice is told to the bot at once. */
export function Choice({ blockId, element, isInput }: Placed<Of<'radio_buttons' | 'checkboxes'>>) {
  const host = useBlockHost();
  const press = usePress(blockId, element);
  const isMany = element.type === 'checkboxes';
  const held = [host.values[blockId] ?? initialOf(element) ?? []].flat();
  const choose = (value: string, isOn: boolean): void => {
    const many = isOn ? [...held, value] : held.filter((other) => other !== value);
    const next = isMany ? many : value;
    host.setValue(blockId, next);
    if (!isInput) press.press(next);
  };
  return (
    <div class="choices" role={isMany ? 'group' : 'radiogroup'}>
      {element.options.map((option) => {
        const value = option.value ?? option.text.text;
        return (
          <label key={value}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={blockId}
              checked={held.includes(value)}
              onChange={(event) => choose(value, event.currentTarget.checked)}
            />
            <span>
              <TextObject text={option.text} />
              {option.description && (
                <small>
                  <TextObject text={option.description} />
                </small>
              )}
            </span>
          </label>
        );
      })}
      <ConfirmDialog element={element} press={press} />
    </div>
  );
}

/** Text, e-mail, address, number or date. Enter tells the bot if the element asks for that. */
export function TypedInput({
  blockId,
  element,
}: Placed<
  Of<'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' | 'datepicker'>
>) {
  const host = useBlockHost();
  const initial = element.type === 'datepicker' ? element.initial_date : element.initial_value;
  const held = host.values[blockId] ?? initial ?? '';
  const common = {
    id: inputId(blockId),
    class: 'text-input',
    value: typeof held === 'string' ? held : '',
    placeholder: element.placeholder?.text ?? '',
    'data-action': element.action_id,
    'aria-invalid': host.errors[blockId] !== undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      host.setValue(blockId, event.currentTarget.value),
  };
  if (element.type === 'plain_text_input') {
    const limits = {
      ...(element.max_length !== undefined && { maxLength: element.max_length }),
      ...(element.min_length !== undefined && { minLength: element.min_length }),
    };
    return element.multiline ? (
      <textarea {...common} {...limits} rows={6} />
    ) : (
      <input type="text" {...common} {...limits} />
    );
  }
  switch (element.type) {
    case 'email_text_input':
      return <input type="email" {...common} />;
    case 'url_text_input':
      return <input type="url" {...common} />;
    case 'number_input':
      return <input type="number" {...common} />;
    case 'datepicker':
      return <input type="date" {...common} />;
  }
}

/** Files to hand in with a modal; stored as soon as they are chosen. */
export function FileInput({ blockId, element }: Placed<Of<'file_input'>>) {
  const host = useBlockHost();
  const { state } = usePage();
  const [names, setNames] = useState<readonly string[]>([]);
  const onChange = async (event: Event): Promise<void> => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const chosen = [...(event.target.files ?? [])].slice(0, element.max_files ?? 10);
    const stored = await Promise.all(chosen.map((file) => uploadFile(state.me.id, file)));
    setNames(stored.map(({ name }) => name));
    host.setValue(
      blockId,
      stored.map(({ id }) => id),
    );
  };
  return (
    <div class="file-input">
      <input
        type="file"
        id={inputId(blockId)}
        multiple={(element.max_files ?? 10) > 1}
        accept={element.filetypes?.map((type) => `.${type}`).join(',')}
        onChange={(event) => void onChange(event)}
      />
      {names.length > 0 && <small>Attached: {names.join(', ')}</small>}
    </div>
  );
}

/** The DOM id of a block's input, for its label. */
export function inputId(blockId: string): string {
  return `input-${blockId}`;
}

function useEntries(element: SelectElement): readonly { value: string; label: string }[] {
  const { state } = usePage();
  if (element.type === 'users_select') {
    return state.users.map(({ id, realName }) => ({ value: id, label: realName }));
  }
  if (element.type === 'channels_select' || element.type === 'conversations_select') {
    return state.channels
      .filter(({ kind }) => kind !== 'im')
      .map(({ id, name }) => ({ value: id, label: `#${name}` }));
  }
  return optionsOf(element).map((option) => ({
    value: option.value ?? option.text.text,
    label: withEmoji(option.text.text),
  }));
}

function initialOf(element: InteractiveElement): Chosen | undefined {
  if ('initial_option' in element) return element.initial_option?.value;
  if ('initial_options' in element) {
    return element.initial_options?.map((option) => option.value ?? option.text.text);
  }
  if ('initial_user' in element) return element.initial_user;
  if ('initial_channel' in element || 'initial_conversation' in element) {
    return element.initial_channel ?? element.initial_conversation;
  }
  return undefined;
}
