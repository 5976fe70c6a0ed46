import type { Button } from '@slack/types';
import type { CardView } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { button } from './blocks.ts';

/** The badge of a card; pressed, it explains itself. */
export function trustButton(view: CardView, language: Language): Button {
  const value = encodeValue({ sighting: view.sighting.id, target: null, expanded: false });
  return button(ACTION.trust, badgeOf(view, language), value);
}

/** e.g. "🤖 AI-made, not checked ⚠️ 🕰️". */
export function badgeOf(view: CardView, language: Language): string {
  const { card } = messagesIn(language);
  const marks = [
    view.disputed ? '⚠️' : '',
    view.stale ? '🕰️' : '',
    view.trust.needsReview ? '🚩' : '',
  ];
  return [card.tier[view.tier], ...marks].filter((part) => part !== '').join(' ');
}
