import type { KnownBlock } from '@slack/types';
import type { CardView, TriedItem } from '../../app/card-view.ts';
import type { Messages } from '../messages.ts';
import { mention } from '../text.ts';
import { section } from './blocks.ts';
import { instructions } from './prose.ts';

/** How a block about people is drawn. */
export interface Reader {
  readonly messages: Messages;
  readonly language: 'en' | 'zh';
  /** Who alone sees it; null = everybody in the channel. */
  readonly viewer: string | null;
}

const MAX_LINES = 8;
const MAX_NAMES = 3;

/** "Tried here": what was tried in this incident, by whom, how it went, so that nobody repeats it. */
export function triedBlock(view: CardView, reader: Reader): KnownBlock[] {
  const { messages } = reader;
  const tried = view.tried.filter((one) => !isSaidAbove(one, view));
  if (tried.length === 0) return [];
  // The latest are the ones that matter now.
  const shown = tried.slice(-MAX_LINES);
  const hidden = tried.length - shown.length;
  return [
    section([
      `*${messages.card.triedHere}*`,
      ...shown.map((one) => `• ${lineOf(one, reader)}`),
      hidden === 0 ? '' : messages.loop.triedMore(hidden),
    ]),
  ];
}

/** What fixed it, and that one person says so, stands above. */
function isSaidAbove({ item, outcome, users }: TriedItem, { solved }: CardView): boolean {
  return outcome === 'worked' && item === solved?.item && users.length === 1;
}

function lineOf(tried: TriedItem, reader: Reader): string {
  const { outcome, minutes, users } = tried;
  const action = titleOf(tried, reader.language);
  return reader.messages.loop.tried({ outcome, action, by: namesOf(users, reader), minutes });
}

/** What an item is called in a line: its action, without the code in it; mrkdwn. */
export function titleOf(
  item: { readonly action: string; readonly actionZh: string | null },
  language: 'en' | 'zh',
): string {
  const action = language === 'zh' ? (item.actionZh ?? item.action) : item.action;
  return `“${instructions(action, '').title.replace(/[.。]$/, '')}”`;
}

function namesOf(users: readonly string[], { messages, viewer }: Reader): string {
  const shown = users
    .slice(0, MAX_NAMES)
    .map((user) => (user === viewer ? messages.card.you : mention(user)));
  const more = users.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, +${more}` : shown.join(', ');
}
