import type { KnownBlock } from '@slack/types';
import type { CardView } from '../../app/card-view.ts';
import { ACTION, encodeValue } from '../ids.ts';
import type { Messages } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { button, section } from './blocks.ts';
import { prose } from './prose.ts';

const MAX_FORECASTS = 2;

/** What is likely to come next, once something helped: each with what to look for. */
export function forecastBlocks(view: CardView, messages: Messages): KnownBlock[] {
  return view.neighbours
    .filter(({ kind, share }) => kind === 'leads_to' && share !== null)
    .slice(0, MAX_FORECASTS)
    .map(({ record, signature, note, share, measured }) => {
      const value = encodeValue({ sighting: view.sighting.id, target: record, expanded: false });
      const text = messages.loop.forecast({
        percent: Math.round(100 * (share ?? 0)),
        record: inlineCode(record, 120),
        lookFor: note === null ? inlineCode(signature, 200) : prose(note, 300),
        measured,
      });
      return section([text], button(ACTION.showRecord, messages.button.open, value));
    });
}
