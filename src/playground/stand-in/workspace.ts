import { type ChangeFeed, createChangeFeed } from './change-feed.ts';
import type { Courier, Envelope } from './courier.ts';
import { createIdSource, type IdSource } from './id-source.ts';
import type { Channel, Ephemeral, Message, SlackFile, User, View } from './model.ts';
import type { StandInOptions } from './options.ts';
import { BOT_USER, channelOf, DEFAULT_CHANNELS, DEFAULT_USERS, userOf } from './seed.ts';

/** A stored file and its bytes; bytes are absent until they are uploaded. */
export interface StoredFile {
  readonly file: SlackFile;
  readonly bytes?: Uint8Array;
}

/** What a response_url still allows. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that was pressed, if it was a message. */
  readonly source?: { readonly ts: string; readonly isEphemeral: boolean };
  readonly threadTs?: string | undefined;
  readonly expiresAt: number;
  uses: number;
}

/** A permission to open a modal once, soon. */
export interface TriggerId {
  readonly user: string;
  readonly expiresAt: number;
  used: boolean;
  /** The view from which it came, for views.push. */
  readonly viewId?: string | undefined;
}

/** One request of the app to the Web API, kept for tests and for the page's inspector. */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** All state of the pretended Slack workspace. In memory: gone when the stand-in stops. */
export interface Workspace {
  readonly options: StandInOptions;
  readonly feed: ChangeFeed;
  readonly ids: IdSource;
  readonly now: () => Date;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** Messages of each channel, oldest first, thread replies included. */
  readonly messages: Map<string, Message[]>;
  readonly ephemerals: Ephemeral[];
  readonly files: Map<string, StoredFile>;
  readonly views: Map<string, View>;
  /** Open modals of each person, lowest first. */
  readonly stacks: Map<string, string[]>;
  /** Published home tab of each person. */
  readonly homes: Map<string, string>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly triggerIds: Map<string, TriggerId>;
  readonly calls: ApiCall[];
  /** Everything handed to the app, in order. */
  readonly sent: Envelope[];
  readonly courier: Courier;
  /** `http://127.0.0.1:<port>`, set when the server listens. */
  baseUrl: string;
  eventsUrl: string | undefined;
}

/** Makes the workspace with its people and channels, nobody having said anything. */
export function createWorkspace(options: StandInOptions, courier: Courier): Workspace {
  const now = options.now ?? (() => new Date());
  const created = Math.floor(now().getTime() / 1000);
  const users = [...(options.users ?? DEFAULT_USERS).map(userOf), BOT_USER];
  const channels = (options.channels ?? DEFAULT_CHANNELS).map((seed) => channelOf(seed, created));
  return {
    options,
    feed: createChangeFeed(),
    ids: createIdSource(now),
    now,
    users: new Map(users.map((user) => [user.id, user])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    ephemerals: [],
    files: new Map(),
    views: new Map(),
    stacks: new Map(),
    homes: new Map(),
    responseUrls: new Map(),
    triggerIds: new Map(),
    calls: [],
    sent: [],
    courier,
    baseUrl: '',
    eventsUrl: options.eventsUrl,
  };
}
