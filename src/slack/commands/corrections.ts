import { type CorrectionView, listCorrections } from '../../app/corrections.ts';
import { note } from '../cards/blocks.ts';
import { renderCorrections } from '../cards/corrections-card.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Command, CommandCall } from './command.ts';

/** `/explain corrections`: for who may review; in a channel it is for the caller's eyes only. */
export const corrections: Command = {
  name: 'corrections',
  usage: '/explain corrections',
  summary: 'what people taught me, with an undo each; for admins and reviewers',
  accepts: (args) => args === '',
  async run(_args, call, deps) {
    const { corrections: words } = messagesIn(call.language).teaching;
    if (!call.isPrivate) return call.reply(note(words.onlyPrivate));
    if (!(await call.isReviewer())) return call.reply(note(words.notAllowed));
    const list = await listCorrections({ team: call.team }, deps.app);
    const shown = await Promise.all(list.corrections.map((one) => quotable(one, call)));
    await call.reply(renderCorrections({ ...list, corrections: shown }, call.language));
  },
};

/** The words of a private channel do not leave it, not even for an admin. */
async function quotable(view: CorrectionView, call: CommandCall): Promise<CorrectionView> {
  if (view.channel !== null && (await call.mayQuote(view.channel))) return view;
  return { ...view, tellingLine: null };
}
