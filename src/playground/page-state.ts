import type { Ephemeral, Message, User, View } from './stand-in/model.ts';
import type { CommandEntry, ShortcutEntry } from './stand-in/options.ts';

/** A paste that is one click away. `as: 'alert'` is posted by an alerting bot. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly as: 'person' | 'alert';
  readonly text: string;
}

/** How the bot's process is doing. */
export interface BotState {
  readonly phase: 'starting' | 'running' | 'restarting' | 'crashed' | 'stopped';
  readonly pid?: number;
  /** For people: what happened and what comes next. */
  readonly note?: string;
  /** Last lines of its output. */
  readonly log: readonly string[];
}

/** A channel as one person sees it. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly topic: string;
  readonly memberIds: readonly string[];
  readonly hasBot: boolean;
  /** ts of the newest message that somebody else wrote; absent in an empty channel. */
  readonly latestTs?: string;
}

/** Everything that one person sees with one channel open. */
export interface PageState {
  readonly team: { readonly id: string; readonly name: string };
  readonly app: { readonly userId: string; readonly botId: string; readonly name: string };
  readonly me: User;
  readonly users: readonly User[];
  readonly channels: readonly PageChannel[];
  readonly channelId: string;
  /** Oldest first, replies included. */
  readonly messages: readonly Message[];
  readonly ephemerals: readonly Ephemeral[];
  /** Open modals, lowest first. */
  readonly modals: readonly View[];
  readonly home: View | null;
  readonly commands: readonly CommandEntry[];
  readonly shortcuts: readonly ShortcutEntry[];
  readonly samples: readonly Sample[];
  readonly bot: BotState;
}
