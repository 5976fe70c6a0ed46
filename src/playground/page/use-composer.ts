import { useEffect, useState } from 'preact/hooks';
import { type Suggestion, suggestionsFor } from './suggestions.ts';
import { usePage } from './use-page.ts';

/** What a composer holds and does. */
export interface ComposerState {
  readonly text: string;
  setText(text: string): void;
  readonly suggestions: readonly Suggestion[];
  /** The one that Enter or Tab takes. */
  readonly active: Suggestion | undefined;
  move(step: 1 | -1): void;
  take(suggestion: Suggestion): void;
  readonly broadcast: boolean;
  setBroadcast(is: boolean): void;
  /** Sends the text as a message or command. */
  send(): Promise<void>;
}

/** The state of one composer; `threadTs` is the root of the thread that it writes into. */
export function useComposer(threadTs: string | undefined): ComposerState {
  const { state, act, say } = usePage();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [broadcast, setBroadcast] = useState(false);
  const suggestions = suggestionsFor(state, text, threadTs !== undefined);
  useDraftFromTray(threadTs === undefined, setText);

  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const channel = state.channelId;
    const [, command, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    if (command === undefined) {
      setText('');
      await act({ act: 'say', channel, text, ...(threadTs && { threadTs, broadcast }) });
      return;
    }
    const known = state.commands.map((entry) => entry.command);
    if (threadTs !== undefined) {
      say(`${command} is not supported in threads. Sorry! (Slack offers no commands there.)`);
    } else if (!known.includes(command)) {
      say(`${command} is not a valid command. In this workspace there is ${known.join(', ')}.`);
    } else {
      setText('');
      await act({ act: 'command', channel, command, text: rest });
    }
  };

  return {
    text,
    setText,
    suggestions,
    active: suggestions[Math.min(at, suggestions.length - 1)],
    move: (step) => setAt((at + step + suggestions.length) % suggestions.length),
    take(suggestion) {
      setText(suggestion.text);
      setAt(0);
    },
    broadcast,
    setBroadcast,
    send,
  };
}

/** Takes a sample that the person wants to edit before it is sent. */
function useDraftFromTray(isMain: boolean, onDraft: (text: string) => void): void {
  useEffect(() => {
    if (!isMain) return undefined;
    const listen = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') onDraft(event.detail);
    };
    addEventListener('wayout-draft', listen);
    return () => removeEventListener('wayout-draft', listen);
  }, [isMain, onDraft]);
}
