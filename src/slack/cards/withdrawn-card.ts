import type { KnownBlock } from '@slack/types';
import type { CardView } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Messages } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { actions, button, context, type SlackMessage, section } from './blocks.ts';
import type { CardStyle } from './known-card.ts';
import { people } from './people.ts';

/** What is left of a card that somebody called wrong: who said so, the ways back, the next best. */
export function renderWithdrawnCard(view: CardView, style: CardStyle): SlackMessage {
  const messages = messagesIn(style.language);
  const text = messages.wrongMatch.withdrawn(people(view.wrongFor, style.viewer, messages));
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  const buttons = [
    button(ACTION.undoWrongMatch, messages.button.undo, value),
    ...(style.viewer === null ? [button(ACTION.showAll, messages.button.showAnyway, value)] : []),
  ];
  return {
    text,
    blocks: [
      section([text]),
      ...context([style.notice ?? '']),
      ...actions(buttons),
      ...instead(view, messages),
    ],
  };
}

function instead(view: CardView, { teaching, button: labels }: Messages): KnownBlock[] {
  const other = view.taught.instead;
  if (other === null) return [];
  const { record: target, signature } = other;
  const value = encodeValue({ sighting: view.sighting.id, target, expanded: false });
  return [
    section(
      [teaching.card.instead(inlineCode(signature, 200)), inlineCode(target, 160)],
      button(ACTION.showRecord, labels.open, value),
    ),
  ];
}
