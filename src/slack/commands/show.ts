import { showRecord } from '../../app/show-record.ts';
import { note } from '../cards/blocks.ts';
import { renderNoSuchRecord } from '../cards/search-card.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Command } from './command.ts';

/** `/explain show <id>`. */
export const show: Command = {
  name: 'show',
  usage: '/explain show <id>',
  summary: 'one record, by its id or a former one',
  accepts: (args) => /^\S{0,200}$/.test(args),
  async run(args, call, deps) {
    if (args === '') return call.reply(note(messagesIn(call.language).show.usage));
    const { team, channel, user } = call;
    const answer = await showRecord({ team, channel, user, id: args }, deps.app);
    if (answer.kind === 'shown') return call.showCard(answer.view);
    await call.reply(renderNoSuchRecord(answer, call.language));
  },
};
