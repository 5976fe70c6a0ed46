import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { header, type SlackMessage, section } from './blocks.ts';

/** One line of the help: how to write a command, and what it does. */
export interface CommandHelp {
  /** e.g. `/explain show <id>` */
  readonly usage: string;
  readonly summary: string;
}

/** `/explain help`: made from the list of commands, so that it never falls behind. */
export function renderHelp(commands: readonly CommandHelp[], language: Language): SlackMessage {
  const { help } = messagesIn(language);
  const lines = commands.map(
    ({ usage, summary }) =>
      `• \`${usage.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\` ${summary}`,
  );
  return {
    text: help.title,
    blocks: [
      header(help.title),
      section([help.intro]),
      section([`*${help.commands}*`, ...lines]),
      section([help.outro]),
    ],
  };
}
