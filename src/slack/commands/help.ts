import { type CommandHelp, renderHelp } from '../cards/help-card.ts';
import type { Command } from './command.ts';

/**
 * `/explain help`.
 * @param list the commands there are; asked for when the help is, since help is one of them
 */
export function createHelp(list: () => readonly CommandHelp[]): Command {
  return {
    name: 'help',
    usage: '/explain help',
    summary: 'this list',
    accepts: (args) => args === '',
    run: (_args, call) => call.reply(renderHelp(list(), call.language)),
  };
}
