import type { PageState } from '../page-state.ts';

/** Something that the composer offers while typing; taking it makes `text` the whole text. */
export interface Suggestion {
  readonly label: string;
  readonly usage: string;
  readonly detail: string;
  readonly text: string;
}

/** What to offer for the text typed so far: commands after a leading `/`, people after a last `@`. */
export function suggestionsFor(
  state: PageState,
  text: string,
  inThread: boolean,
): readonly Suggestion[] {
  if (/^\/\S*$/.test(text) && !inThread) {
    return state.commands
      .filter(({ command }) => command.startsWith(text))
      .map(({ command, description, usageHint }) => ({
        label: command,
        usage: usageHint,
        detail: `${state.app.name}: ${description}`,
        text: `${command} `,
      }));
  }
  const asked = /(?:^|\s)@(\w*)$/.exec(text)?.[1]?.toLowerCase();
  if (asked === undefined) return [];
  return state.users
    .filter(
      ({ id, name, realName }) =>
        id !== state.me.id && (name.startsWith(asked) || realName.toLowerCase().startsWith(asked)),
    )
    .map(({ name, realName, isBot }) => ({
      label: isBot ? realName : `@${name}`,
      usage: isBot ? 'APP' : realName,
      detail: '',
      text: `${text.slice(0, text.length - asked.length)}${name} `,
    }));
}
