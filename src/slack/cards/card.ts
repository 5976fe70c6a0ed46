import type { CardView } from '../../app/card-view.ts';
import type { SlackMessage } from './blocks.ts';
import { isFolded, renderFoldedCard } from './folded-card.ts';
import { type CardStyle, renderKnownCard } from './known-card.ts';
import { renderWithdrawnCard } from './withdrawn-card.ts';

/**
 * A sighting's card as it should look now. In a channel one "not this error" withdraws it for all;
 * on a private card only the reader's own does. Once something helped here, it is folded.
 */
export function renderCard(view: CardView, style: CardStyle): SlackMessage {
  const withdrawn =
    style.viewer === null ? view.wrongFor.length > 0 : view.wrongFor.includes(style.viewer);
  if (withdrawn) return renderWithdrawnCard(view, style);
  return isFolded(view, style) ? renderFoldedCard(view, style) : renderKnownCard(view, style);
}
