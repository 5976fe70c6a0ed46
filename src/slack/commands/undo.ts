import { undoVote } from '../../app/undo-vote.ts';
import { note } from '../cards/blocks.ts';
import { prose } from '../cards/prose.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Command } from './command.ts';

/** `/explain undo`. */
export const undo: Command = {
  name: 'undo',
  usage: '/explain undo',
  summary: 'takes back your last vote',
  accepts: (args) => args === '',
  async run(_args, call, deps) {
    const { vote } = messagesIn(call.language);
    const answer = await undoVote({ team: call.team, user: call.user }, deps.app);
    if (answer.kind === 'nothing_to_undo') return call.reply(note(vote.nothingToUndo));
    const action = answer.action === null ? null : `“${prose(answer.action, 160)}”`;
    await call.reply(note(vote.undone(action)));
    await call.redraw(answer.event);
  },
};
