import { showRecord } from '../../app/show-record.ts';
import { note } from '../cards/blocks.ts';
import { renderNoSuchRecord } from '../cards/search-card.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import type { Command } from './command.ts';

/** `/explain show <id> [en|zh]`: all of a record, in the caller's language unless another is named. */
export const show: Command = {
  name: 'show',
  usage: '/explain show <id> [en|zh]',
  summary: 'one record, by its id or a former one',
  accepts: (args) => /^\S{0,200}(?:\s+(?:en|zh))?$/i.test(args),
  async run(args, call, deps) {
    if (args === '') return call.reply(note(messagesIn(call.language).show.usage));
    const { team, channel, user } = call;
    const [id = '', named] = args.split(/\s+/);
    const language = named === undefined ? call.language : languageNamed(named);
    const answer = await showRecord({ team, channel, user, id }, deps.app);
    if (answer.kind === 'shown') return call.showCard(answer.view, { language, expanded: true });
    await call.reply(renderNoSuchRecord(answer, language));
  },
};

function languageNamed(name: string): Language {
  return name.toLowerCase() === 'zh' ? 'zh' : 'en';
}
