import type { Explanation } from '../app/explain-paste.ts';
import type { SlackMessage } from './cards/blocks.ts';
import { renderCard } from './cards/card.ts';
import type { CardStyle } from './cards/known-card.ts';
import { renderUnknownCard } from './cards/unknown-card.ts';

/** How an explanation reads to who asked for it; undefined = there is nothing to say. */
export function explanationMessage(
  explanation: Explanation,
  style: CardStyle,
): SlackMessage | undefined {
  switch (explanation.kind) {
    case 'known':
      return renderCard(explanation.view, style);
    case 'unsure':
    case 'unknown':
      return renderUnknownCard(explanation, style.language);
    case 'seen_before':
    case 'silent':
    case 'repeated':
      return undefined;
  }
}
