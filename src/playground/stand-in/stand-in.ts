import type { Server } from 'node:http';
import type { Change, ChangeFeed } from './change-feed.ts';
import type { CommandUse } from './command.ts';
import type { Delivery, Envelope } from './courier.ts';
import type { Fault } from './faults.ts';
import type { Ephemeral, Message, View } from './model.ts';
import type { Press } from './press.ts';
import type { Alert, Said, Saying } from './say.ts';
import type { ShortcutUse } from './shortcut.ts';
import type { Submission } from './submit.ts';
import type { Submitted } from './submitted.ts';
import type { ApiCall, Workspace } from './workspace.ts';

/**
 * A pretended Slack workspace on 127.0.0.1, for tests and for the playground.
 *
 * Everything that a person does settles when the app acknowledged it (not when it finished working): wait for what
 * follows with `until` or `next`.
 */
export interface StandIn {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** What the app takes as `slackApiUrl`. */
  readonly apiUrl: string;
  readonly port: number;
  readonly workspace: Workspace;
  readonly server: Server;

  /** Where the app listens for signed requests; used while no Socket Mode connection is open. */
  setEventsUrl(url: string): void;
  /** Slack's check of a new address: true if the app echoed the challenge. */
  verifyUrl(): Promise<boolean>;

  say(saying: Saying): Promise<Said>;
  alert(alert: Alert): Promise<Said>;
  edit(edit: { channel: string; ts: string; user: string; text: string }): Promise<void>;
  remove(message: { channel: string; ts: string }): Promise<void>;
  command(use: CommandUse): Promise<Delivery>;
  press(act: Press): Promise<Delivery>;
  submit(act: Submission): Promise<Submitted>;
  closeModal(act: { user: string; all?: boolean }): Promise<void>;
  shortcut(use: ShortcutUse): Promise<Delivery>;
  react(act: ReactAct): Promise<void>;
  unreact(act: ReactAct): Promise<void>;
  openHome(act: { user: string; tab?: 'home' | 'messages' }): Promise<void>;
  /** Adds a member; the bot too (`user: APP.userId`). */
  join(act: { channel: string; user: string; inviter?: string }): Promise<void>;
  /** Sends an event again, as after a lost acknowledgement. Default: the last one. */
  redeliver(eventId?: string): Promise<Delivery>;

  /** Top-level messages of a channel, oldest first. */
  messages(channel: string): readonly Message[];
  /** Root and replies, oldest first. */
  thread(channel: string, ts: string): readonly Message[];
  ephemerals(user: string, channel?: string): readonly Ephemeral[];
  /** The modal that a person looks at. */
  modal(user: string): View | undefined;
  home(user: string): View | undefined;
  /** Requests of the app, oldest first; of one method or all. */
  calls(method?: string): readonly ApiCall[];
  /** Everything handed to the app, oldest first. */
  sent(): readonly Envelope[];
  /** The direct message channel of the bot with a person. */
  dm(user: string): string;

  next: ChangeFeed['next'];
  until: ChangeFeed['until'];
  subscribe(listener: (change: Change) => void): () => void;
  /** Settles when nothing is on its way to the app. */
  idle(): Promise<void>;

  /** Puts a fault in the way of the app's next request(s). */
  inject(fault: Fault): void;
  /** Socket Mode: asks the app to reconnect. */
  disconnect(reason?: 'warning' | 'refresh_requested'): void;
  stop(): Promise<void>;
}

/** Somebody reacts to a message. Emoji names without colons. */
export interface ReactAct {
  readonly user: string;
  readonly message: { readonly channel: string; readonly ts: string };
  readonly name: string;
}
