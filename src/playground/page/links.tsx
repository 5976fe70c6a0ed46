import type { ComponentChildren } from 'preact';
import { usePage } from './use-page.ts';

/** A link; links to messages of this workspace open them here, others in a new tab. */
export function Link({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) {
  const { go } = usePage();
  if (!/^(https?|mailto):/.test(url)) return <span>{children}</span>;
  const message = messageOf(url);
  if (message === undefined) {
    return (
      <a href={url} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
    );
  }
  return (
    <a
      href={url}
      onClick={(event) => {
        event.preventDefault();
        go(message);
      }}
    >
      {children}
    </a>
  );
}

/** A person or channel, by name. */
export function Mention({
  userId,
  channelId,
}: {
  readonly userId?: string;
  readonly channelId?: string;
}) {
  const { state, go } = usePage();
  if (userId !== undefined) {
    const user = state.users.find(({ id }) => id === userId);
    const isMe = userId === state.me.id;
    return <span class={isMe ? 'mention me' : 'mention'}>@{user?.realName ?? userId}</span>;
  }
  const channel = state.channels.find(({ id }) => id === channelId);
  if (channel === undefined) return <span class="mention">#{channelId}</span>;
  return (
    <button
      type="button"
      class="mention"
      onClick={() => go({ channel: channel.id, screen: 'channel' })}
    >
      #{channel.name}
    </button>
  );
}

/** `http://127.0.0.1:4100/archives/C1/p1795518668000100?thread_ts=…` */
function messageOf(url: string) {
  const parsed = new URL(url);
  const [, channel, seconds, micros] =
    /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(parsed.pathname) ?? [];
  if (parsed.origin !== location.origin || channel === undefined) return undefined;
  return {
    channel,
    screen: channel.startsWith('D') ? ('app-messages' as const) : ('channel' as const),
    threadTs: parsed.searchParams.get('thread_ts') ?? undefined,
    focusTs: `${seconds}.${micros}`,
  };
}
