import { useEffect } from 'preact/hooks';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { usePage } from './use-page.ts';

/** The thread at the right. Escape closes it. */
export function ThreadPane({ rootTs }: { readonly rootTs: string }) {
  const { state, place, go } = usePage();
  const close = (): void => go({ threadTs: undefined });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const channel = state.channels.find(({ id }) => id === state.channelId);
  const messages = state.messages.filter(
    ({ ts, thread_ts }) => ts === rootTs || thread_ts === rootTs,
  );
  if (messages.length === 0 || place.screen === 'app-home') return null;
  return (
    <aside class="thread-pane" aria-label="Thread">
      <header class="pane-head">
        <h1>Thread</h1>
        <p>{channel?.kind === 'im' ? state.app.name : `# ${channel?.name}`}</p>
        <button type="button" class="close" aria-label="Close the thread" onClick={close}>
          ✕
        </button>
      </header>
      <MessageList
        key={rootTs}
        messages={messages}
        ephemerals={state.ephemerals.filter(({ message }) => message.thread_ts === rootTs)}
        inThread={true}
      />
      <Composer key={rootTs} placeholder="Reply…" threadTs={rootTs} />
    </aside>
  );
}
