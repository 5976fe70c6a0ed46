import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../stand-in/model.ts';
import { Attachments, Files } from './attachments.tsx';
import { Avatar, authorOf } from './avatar.tsx';
import { type BlockHost, BlockHostContext } from './block-host.ts';
import { Blocks } from './blocks.tsx';
import { MessageTools } from './message-tools.tsx';
import { Mrkdwn } from './mrkdwn.tsx';
import { Reactions } from './reactions.tsx';
import { wasAcknowledged } from './server-link.ts';
import { usePage } from './use-page.ts';

/** A message as a list shows it. */
export interface ShownMessage {
  readonly message: Message;
  readonly isEphemeral: boolean;
  /** Follows another one of the same author within minutes: no picture, no name. */
  readonly isCompact: boolean;
}

/** One message with everything that people can do with it. */
export function MessageView({
  shown,
  inThread = false,
}: {
  readonly shown: ShownMessage;
  readonly inThread?: boolean;
}) {
  const { message, isEphemeral, isCompact } = shown;
  const { state, place, act } = usePage();
  const [draft, setDraft] = useState<string>();
  const row = useRef<HTMLElement>(null);
  const isFocus = place.focusTs === message.ts;
  useEffect(() => {
    if (isFocus) row.current?.scrollIntoView({ block: 'center' });
  }, [isFocus]);
  const author = authorOf(state, message);
  const names = ['message', isCompact && 'compact', isEphemeral && 'ephemeral', isFocus && 'focus'];
  return (
    <article
      ref={row}
      class={names.filter(Boolean).join(' ')}
      data-ts={message.ts}
      aria-label={`${author.name}, ${timeText(message.ts)}`}
    >
      {isEphemeral && <p class="ephemeral-mark">👁 Only visible to you</p>}
      <div class="message-row">
        <div class="gutter">
          {isCompact ? (
            <time>{timeText(message.ts)}</time>
          ) : (
            <Avatar name={author.name} color={author.color} isBot={author.isApp} />
          )}
        </div>
        <div class="message-body">
          {!isCompact && (
            <p class="message-head">
              <strong>{author.name}</strong>
              {author.isApp && <span class="app-badge">APP</span>}
              <time title={new Date(Number(message.ts) * 1000).toLocaleString()}>
                {timeText(message.ts)}
              </time>
            </p>
          )}
          {draft === undefined ? (
            <Content message={message} />
          ) : (
            <EditBox
              text={draft}
              onCancel={() => setDraft(undefined)}
              onSave={(text) => {
                setDraft(undefined);
                void act({ act: 'edit', channel: state.channelId, ts: message.ts, text });
              }}
            />
          )}
          <Reactions message={message} />
          {!inThread && !isEphemeral && <ThreadLink message={message} />}
        </div>
      </div>
      {draft === undefined && (
        <MessageTools
          message={message}
          isEphemeral={isEphemeral}
          inThread={inThread}
          onEdit={() => setDraft(plainOf(message.text))}
        />
      )}
    </article>
  );
}

function Content({ message }: { readonly message: Message }) {
  const host = useMessageHost(message);
  const { blocks, attachments, files, text } = message;
  return (
    <BlockHostContext.Provider value={host}>
      <div class="message-content">
        {blocks && blocks.length > 0 ? (
          <Blocks blocks={blocks} />
        ) : (
          text !== '' && (
            <div class="rich-text">
              <Mrkdwn text={text} />
            </div>
          )
        )}
        {attachments && <Attachments attachments={attachments} />}
        {files && <Files files={files} />}
        {message.edited && <span class="edited">(edited)</span>}
      </div>
    </BlockHostContext.Provider>
  );
}

function useMessageHost(message: Message): BlockHost {
  const { state, act } = usePage();
  const [values, setValues] = useState<BlockHost['values']>({});
  return {
    values,
    errors: {},
    setValue: (blockId, value) => setValues((old) => ({ ...old, [blockId]: value })),
    async press(blockId, element, value) {
      const result = await act({
        act: 'press',
        on: { message: { channel: state.channelId, ts: message.ts } },
        actionId: element.action_id ?? '',
        blockId,
        ...(value !== undefined && { value }),
        state: values,
      });
      return wasAcknowledged(result);
    },
  };
}

function ThreadLink({ message }: { readonly message: Message }) {
  const { state, place, go } = usePage();
  if (message.reply_count === undefined) return null;
  const people = (message.reply_users ?? []).map((id) => authorOf(state, { user: id }));
  return (
    <button
      type="button"
      class="thread-link"
      onClick={() => go({ channel: place.channel, threadTs: message.ts })}
    >
      {people.slice(0, 4).map((person) => (
        <Avatar
          key={person.name}
          name={person.name}
          color={person.color}
          isBot={person.isApp}
          size={20}
        />
      ))}
      <b>
        {message.reply_count} {message.reply_count === 1 ? 'reply' : 'replies'}
      </b>
      <span>View thread</span>
    </button>
  );
}

function EditBox({
  text,
  onSave,
  onCancel,
}: {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [draft, setDraft] = useState(text);
  return (
    <div class="edit-box">
      <textarea
        aria-label="Edit message"
        value={draft}
        rows={Math.min(12, draft.split('\n').length + 1)}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
      <button type="button" class="button filled" onClick={() => onSave(draft)}>
        Save
      </button>
    </div>
  );
}

/** What the person typed, back from Slack's form. */
function plainOf(text: string): string {
  return text
    .replaceAll(/<https?:\/\/[^|>]+\|([^>]+)>/g, '$1')
    .replaceAll(/<(https?:[^>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function timeText(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
}
