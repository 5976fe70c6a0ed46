import type { PageState } from '../page-state.ts';
import type { Message } from '../stand-in/model.ts';

/** Who wrote a message, for its head. */
export interface Author {
  readonly name: string;
  readonly color: string;
  readonly isApp: boolean;
}

/** Finds out who wrote a message: a person, the app, another bot, or Slackbot. */
export function authorOf(
  state: PageState,
  message: Pick<Message, 'user' | 'bot_id' | 'username'>,
): Author {
  if (message.user === 'USLACKBOT') return { name: 'Slackbot', color: '#611f69', isApp: false };
  const user = state.users.find(({ id }) => id === message.user);
  if (user !== undefined && message.username === undefined) {
    return { name: user.realName, color: user.color, isApp: user.isBot };
  }
  return { name: message.username ?? 'Alert bot', color: '#b3261e', isApp: true };
}

/** A coloured square with initials; the app shows its sign. */
export function Avatar({
  name,
  color,
  isBot = false,
  size = 36,
}: {
  readonly name: string;
  readonly color: string;
  readonly isBot?: boolean;
  readonly size?: number;
}) {
  const box = { width: `${size}px`, height: `${size}px`, fontSize: `${size * 0.4}px` };
  if (isBot && name === 'Wayout') {
    return <img class="avatar" style={box} src="/page/icon.svg" alt="" />;
  }
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('');
  return (
    <span class="avatar" style={{ ...box, backgroundColor: color }} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
