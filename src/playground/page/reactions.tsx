import type { Message } from '../stand-in/model.ts';
import { emojiOf } from './emoji.ts';
import { usePage } from './use-page.ts';

/** The emoji under a message; pressing one joins in or takes it back. */
export function Reactions({ message }: { readonly message: Message }) {
  const { state, act } = usePage();
  if (message.reactions === undefined) return null;
  return (
    <div class="reactions">
      {message.reactions.map(({ name, users, count }) => {
        const mine = users.includes(state.me.id);
        const who = users.map((id) => state.users.find((user) => user.id === id)?.realName ?? id);
        return (
          <button
            type="button"
            key={name}
            class={mine ? 'reaction mine' : 'reaction'}
            title={`${who.join(', ')} reacted with :${name}:`}
            aria-pressed={mine}
            onClick={() =>
              void act({
                act: mine ? 'unreact' : 'react',
                message: { channel: state.channelId, ts: message.ts },
                name,
              })
            }
          >
            {emojiOf(name)} <span>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
