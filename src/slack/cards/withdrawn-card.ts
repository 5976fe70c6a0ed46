import type { CardView } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import { mention } from '../text.ts';
import { actions, button, type SlackMessage, section } from './blocks.ts';
import type { CardStyle } from './known-card.ts';

/** What is left of a card that somebody called wrong: one line, and the ways back. */
export function renderWithdrawnCard(view: CardView, style: CardStyle): SlackMessage {
  const messages = messagesIn(style.language);
  const by = view.wrongFor
    .slice(0, 3)
    .map((user) => (user === style.viewer ? messages.card.you : mention(user)))
    .join(', ');
  const text = messages.wrongMatch.withdrawn(by);
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  const buttons = [
    button(ACTION.undoWrongMatch, messages.button.undo, value),
    ...(style.viewer === null ? [button(ACTION.showAll, messages.button.showAnyway, value)] : []),
  ];
  return { text, blocks: [section([text]), ...actions(buttons)] };
}
