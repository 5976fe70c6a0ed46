import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { SampleTray } from './sample-tray.tsx';
import { usePage } from './use-page.ts';

/** A channel: its head, messages, samples and the box to write in. */
export function ChannelView() {
  const { state, act } = usePage();
  const channel = state.channels.find(({ id }) => id === state.channelId);
  if (channel === undefined) return <main class="pane">You are in no channel.</main>;
  const isDirect = channel.kind === 'im';
  const roots = state.messages.filter(
    ({ ts, thread_ts, subtype }) =>
      thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast',
  );
  const name = isDirect ? state.app.name : `#${channel.name}`;
  return (
    <main class="pane">
      {!isDirect && (
        <header class="pane-head">
          <h1>
            {channel.kind === 'group' ? '🔒' : '#'} {channel.name}
          </h1>
          <p>{channel.topic}</p>
          <span class="members" title="Members">
            👥 {channel.memberIds.length}
          </span>
        </header>
      )}
      <MessageList
        key={channel.id}
        messages={roots}
        ephemerals={state.ephemerals.filter(({ message }) => message.thread_ts === undefined)}
        intro={<Intro name={name} isDirect={isDirect} hasBot={channel.hasBot} />}
      />
      {!channel.hasBot && (
        <p class="invite">
          {state.app.name} is not in this channel: it reads nothing here, but <code>/explain</code>{' '}
          works.{' '}
          <button
            type="button"
            class="button"
            onClick={() => void act({ act: 'invite', channel: channel.id })}
          >
            Invite {state.app.name}
          </button>
        </p>
      )}
      <SampleTray />
      <Composer key={channel.id} placeholder={`Message ${name}`} />
    </main>
  );
}

function Intro({
  name,
  isDirect,
  hasBot,
}: {
  readonly name: string;
  readonly isDirect: boolean;
  readonly hasBot: boolean;
}) {
  if (isDirect) {
    return (
      <div class="intro">
        <h2>This is your conversation with {name}</h2>
        <p>Paste an error: a direct message is answered like /explain.</p>
      </div>
    );
  }
  return (
    <div class="intro">
      <h2>👋 Welcome to {name}</h2>
      <p>
        {hasBot
          ? 'The real bot listens here. Post a sample below with one click, paste an error of your own, or type '
          : 'Type '}
        <code>/explain</code>. Then press 👍 on what helped, open the thread as somebody else, and
        see the rates move.
      </p>
    </div>
  );
}
