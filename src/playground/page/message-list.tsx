import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ephemeral, Message } from '../stand-in/model.ts';
import { MessageView, type ShownMessage } from './message.tsx';
import { usePage } from './use-page.ts';

const GROUP_SECONDS = 300;

/** Messages and what only this person sees, oldest first, kept scrolled to the newest. */
export function MessageList({
  messages,
  ephemerals,
  inThread = false,
  intro,
}: {
  readonly messages: readonly Message[];
  readonly ephemerals: readonly Ephemeral[];
  readonly inThread?: boolean;
  readonly intro?: ComponentChildren;
}) {
  const shown = arrange(messages, ephemerals);
  const list = useKeptAtEnd(shown);
  const replies = messages.length - 1;
  return (
    <div class="message-list" ref={list} role="log" aria-live="polite">
      <div class="message-spring" />
      {intro}
      <div class="message-items">
        {shown.map((item, at) => (
          <div key={item.message.ts}>
            {!inThread && dayChanges(shown[at - 1], item) && (
              <div class="day">
                <span>{dayText(item.message.ts)}</span>
              </div>
            )}
            <MessageView shown={item} inThread={inThread} />
            {inThread && at === 0 && replies > 0 && (
              <div class="replies-rule">
                <span>
                  {replies} {replies === 1 ? 'reply' : 'replies'}
                </span>
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function arrange(
  messages: readonly Message[],
  ephemerals: readonly Ephemeral[],
): readonly ShownMessage[] {
  const all = [
    ...messages.map((message) => ({ message, isEphemeral: false })),
    ...ephemerals.map(({ message }) => ({ message, isEphemeral: true })),
  ].sort((a, b) => Number(a.message.ts) - Number(b.message.ts));
  return all.map((item, at) => {
    const before = all[at - 1];
    const isCompact =
      before !== undefined &&
      !item.isEphemeral &&
      !before.isEphemeral &&
      item.message.bot_id === undefined &&
      before.message.user === item.message.user &&
      before.message.bot_id === undefined &&
      Number(item.message.ts) - Number(before.message.ts) < GROUP_SECONDS;
    return { ...item, isCompact };
  });
}

/** Follows new messages unless the person scrolled up to read; one's own are always followed. */
function useKeptAtEnd(shown: readonly ShownMessage[]) {
  const { state } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const newest = shown.at(-1)?.message;
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onScroll = (): void => {
      isAtEnd.current = restBelow(element) < 80;
    };
    const resized = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    for (const grows of [element, ...element.children]) resized.observe(grows);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (isAtEnd.current || newest?.user === state.me.id) showNewest(element);
    isAtEnd.current = restBelow(element) < 80;
  }, [newest?.ts]);
  return list;
}

function restBelow(list: HTMLElement): number {
  return list.scrollHeight - list.scrollTop - list.clientHeight;
}

/** Scrolls to the end, or to the beginning of the newest message if it is taller than the list. */
function showNewest(list: HTMLElement): void {
  const newest = list.lastElementChild?.lastElementChild;
  if (!(newest instanceof HTMLElement)) return;
  const isTall = newest.offsetHeight > list.clientHeight;
  list.scrollTop = isTall ? newest.offsetTop : list.scrollHeight;
}

function dayChanges(before: ShownMessage | undefined, item: ShownMessage): boolean {
  return before === undefined || dayText(before.message.ts) !== dayText(item.message.ts);
}

function dayText(ts: string): string {
  const date = new Date(Number(ts) * 1000);
  if (date.toDateString() === new Date().toDateString()) return 'Today';
  return date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
