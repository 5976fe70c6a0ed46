import { explainPaste } from '../../app/explain-paste.ts';
import { note } from '../cards/blocks.ts';
import { renderUnknownCard } from '../cards/unknown-card.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { SlackDeps } from '../slack-deps.ts';
import type { Command, CommandCall } from './command.ts';

/** `/explain <error>`: what every other text means. */
export const explain: Command = {
  name: '',
  usage: '/explain <error>',
  summary: 'the way out of an error, only for you; alone it opens a large box',
  accepts: () => true,
  async run(text, call, deps) {
    if (text.trim() !== '') return explainFor(text, call, deps);
    const opened = await call.openModal();
    if (!opened) await call.reply(note(messagesIn(call.language).unknown.notAnError));
  },
};

/** Answers a paste of somebody who asked; a message that was answered before gets nothing. */
export async function explainFor(text: string, call: CommandCall, deps: SlackDeps): Promise<void> {
  const { team, channel, user, claim, incident } = call;
  const paste = { team, channel, user, text, incident, claim, unasked: false };
  const explanation = await explainPaste(paste, deps.app);
  deps.metrics.explained(explanation.kind, 'asked');
  if (explanation.kind === 'known') await call.showCard(explanation.view);
  if (explanation.kind === 'question') await call.askWhich(explanation.view);
  if (explanation.kind === 'unsure' || explanation.kind === 'unknown') {
    await call.reply(renderUnknownCard(explanation, call.language));
  }
}
