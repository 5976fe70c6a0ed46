import type { Messages } from '../messages.ts';
import { mention } from '../text.ts';

const MAX_NAMES = 3;

/**
 * A few people by name, the rest by number; the reader is "you".
 * @param viewer who alone sees it; null = everybody in the channel
 */
export function people(
  users: readonly string[],
  viewer: string | null,
  messages: Messages,
): string {
  const shown = users
    .slice(0, MAX_NAMES)
    .map((user) => (user === viewer ? messages.card.you : mention(user)));
  const more = users.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, +${more}` : shown.join(', ');
}
