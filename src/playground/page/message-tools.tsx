import type { Message } from '../stand-in/model.ts';
import { emojiOf, PICKER } from './emoji.ts';
import { Menu, type MenuItem } from './overflow-menu.tsx';
import { usePage } from './use-page.ts';

/** The bar that appears over a message: reactions, thread, and the menu with the app's shortcuts. */
export function MessageTools({
  message,
  isEphemeral,
  inThread,
  onEdit,
}: {
  readonly message: Message;
  readonly isEphemeral: boolean;
  readonly inThread: boolean;
  readonly onEdit: () => void;
}) {
  const { state, place, act, go } = usePage();
  // Slack offers nothing on what only one person sees: it has no place in the channel.
  if (isEphemeral) return null;
  const target = { channel: state.channelId, ts: message.ts };
  const react = (name: string): void => {
    const mine = message.reactions?.some(
      (reaction) => reaction.name === name && reaction.users.includes(state.me.id),
    );
    void act({ act: mine ? 'unreact' : 'react', message: target, name });
  };
  return (
    <div class="message-tools" role="toolbar" aria-label="Message actions">
      {['+1', '-1', 'eyes'].map((name) => (
        <button type="button" key={name} title={`React with :${name}:`} onClick={() => react(name)}>
          {emojiOf(name)}
        </button>
      ))}
      <Menu
        label="Find another reaction"
        trigger="☺"
        triggerClass="tool"
        items={PICKER.map((name) => ({
          key: name,
          label: `${emojiOf(name)}  :${name}:`,
          run: () => react(name),
        }))}
      />
      {!inThread && (
        <button
          type="button"
          title="Reply in thread"
          aria-label="Reply in thread"
          onClick={() => go({ channel: place.channel, threadTs: message.thread_ts ?? message.ts })}
        >
          💬
        </button>
      )}
      <Menu label="More actions" trigger="⋮" triggerClass="tool" items={useMenu(message, onEdit)} />
    </div>
  );
}

function useMenu(message: Message, onEdit: () => void): readonly MenuItem[] {
  const { state, act, say } = usePage();
  const target = { channel: state.channelId, ts: message.ts };
  const shortcuts = state.shortcuts
    .filter(({ kind }) => kind === 'message')
    .map(({ callbackId, name }) => ({
      key: callbackId,
      label: name,
      detail: { type: 'plain_text', text: state.app.name },
      run: () => void act({ act: 'shortcut', callbackId, message: target }),
    }));
  const link = {
    key: 'link',
    label: 'Copy link',
    run: () => {
      const url = `${location.origin}/archives/${target.channel}/p${target.ts.replace('.', '')}`;
      navigator.clipboard.writeText(url).then(
        () => say('Link copied'),
        () => say(url),
      );
    },
  };
  if (message.user !== state.me.id) return [...shortcuts, link];
  return [
    ...shortcuts,
    link,
    { key: 'edit', label: 'Edit message', run: onEdit },
    { key: 'delete', label: 'Delete message…', run: () => void act({ act: 'remove', ...target }) },
  ];
}
