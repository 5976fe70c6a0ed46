import type { Command } from './command.ts';
import { corrections } from './corrections.ts';
import { explain } from './explain.ts';
import { createHelp } from './help.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { undo } from './undo.ts';

/** Every sub-word of `/explain`, in the order of the help. The first one takes what is left over. */
export const commands: readonly Command[] = [
  explain,
  search,
  show,
  undo,
  status,
  corrections,
  createHelp(() => commands),
];

/** Which command a text means, and what it is given. */
export function commandFor(text: string): { readonly command: Command; readonly args: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)([\s\S]*)$/.exec(text) ?? [];
  const args = rest.trim();
  const command = commands.find(
    ({ name, accepts }) => name !== '' && name === word.toLowerCase() && accepts(args),
  );
  return command === undefined ? { command: explain, args: text } : { command, args };
}
