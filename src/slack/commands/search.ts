import { searchRecords } from '../../app/search-records.ts';
import { note } from '../cards/blocks.ts';
import { renderSearchResults } from '../cards/search-card.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Command } from './command.ts';

const MAX_QUERY = 200;

/** `/explain search <words>`. */
export const search: Command = {
  name: 'search',
  usage: '/explain search <words>',
  summary: 'records by words; `domain:`, `category:` and `tag:` narrow it',
  accepts: (args) => args.length <= MAX_QUERY && !args.includes('\n') && !args.startsWith('failed'),
  async run(args, call, deps) {
    const message =
      args === ''
        ? note(messagesIn(call.language).search.usage)
        : renderSearchResults(searchRecords(args, deps.app), call.language);
    await call.reply(message);
  },
};
