import type { Channel, User } from './model.ts';

/** A slash command that the app registers. */
export interface CommandEntry {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** A shortcut that the app registers. */
export interface ShortcutEntry {
  readonly callbackId: string;
  readonly name: string;
  readonly kind: 'message' | 'global';
}

/** A person to put into the workspace, beside the default ones or in their place. */
export type UserSeed = Pick<User, 'id' | 'name' | 'realName'> & Partial<User>;

/** A channel to put into the workspace. */
export type ChannelSeed = Pick<Channel, 'id' | 'name'> & {
  readonly kind?: Channel['kind'];
  readonly topic?: string;
  /** Ids of users; the bot's id makes the app see the channel. */
  readonly members: readonly string[];
};

/** How to start the stand-in. Only the three secrets are required. */
export interface StandInOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly botToken: string;
  readonly signingSecret: string;
  /** Enables Socket Mode (`apps.connections.open`). */
  readonly appToken?: string;
  /** Where the app takes events, commands and interactions over HTTP; also `setEventsUrl`. */
  readonly eventsUrl?: string;
  /** Pauses before an event is sent again; default Slack's: at once, 1 min, 5 min. [] = never. */
  readonly retryPausesMs?: readonly number[];
  /** How long the app has to acknowledge; default Slack's 3000. */
  readonly ackWithinMs?: number;
  readonly now?: () => Date;
  readonly commands?: readonly CommandEntry[];
  readonly shortcuts?: readonly ShortcutEntry[];
  /** Event types that the app subscribes to; absent = all. */
  readonly subscriptions?: readonly string[];
  readonly users?: readonly UserSeed[];
  readonly channels?: readonly ChannelSeed[];
  /** User groups: id to member ids, for `usergroups.users.list`. */
  readonly userGroups?: Readonly<Record<string, readonly string[]>>;
}
