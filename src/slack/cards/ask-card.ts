import type { CardView, ItemView } from '../../app/card-view.ts';
import { ACTION, encodeOutcome, encodeValue } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { actions, button, context, overflow, type SlackMessage, section } from './blocks.ts';
import { titleOf } from './tried-block.ts';

/** The one private question to somebody who pressed "Trying it". @param link mrkdwn, or null */
export function renderAsk(
  of: { readonly view: CardView; readonly item: ItemView; readonly link: string | null },
  language: Language,
): SlackMessage {
  const { view, item, link } = of;
  const { loop, button: labels } = messagesIn(language);
  const on = { sighting: view.sighting.id, target: item.item, expanded: false, asked: true };
  const question = loop.ask.question(titleOf(item, language), link);
  const { worked, failed, partly, worse } = item.people;
  return {
    text: question,
    blocks: [
      section([question]),
      ...actions([
        button(ACTION.fixWorked, labels.worked(worked), encodeValue(on)),
        button(ACTION.fixFailed, labels.failed(failed), encodeValue(on)),
        ...overflow(ACTION.fixMore, [
          { label: labels.partly(partly), value: encodeOutcome(on, 'partly') },
          { label: labels.worse(worse), value: encodeOutcome(on, 'worse') },
        ]),
      ]),
      ...context([loop.ask.once]),
    ],
  };
}
