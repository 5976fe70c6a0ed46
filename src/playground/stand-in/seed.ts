import type { Channel, User } from './model.ts';
import type { ChannelSeed, CommandEntry, ShortcutEntry, UserSeed } from './options.ts';

/** Names of the app and workspace that the stand-in plays. */
export const TEAM = { id: 'T0WAYOUT', name: 'Northwind Shop', domain: 'northwind-shop' } as const;

/** Ids of the app: app, bot and bot user. */
export const APP = {
  id: 'A0WAYOUT',
  botId: 'B0WAYOUT',
  userId: 'U0WAYOUT',
  name: 'Wayout',
} as const;

/** Ids of the people who are always there. */
export const PEOPLE = { maya: 'U0MAYA', chen: 'U0CHEN', guest: 'U0GUEST' } as const;

/** Ids of the channels that are always there. */
export const CHANNELS = {
  incident: 'C0INCCHECKOUT',
  general: 'C0GENERAL',
  alerts: 'C0DEVALERTS',
  private: 'G0INCSECRET',
} as const;

/** The people of an unconfigured workspace: an admin, a reader of Chinese, a guest. */
export const DEFAULT_USERS: readonly UserSeed[] = [
  {
    id: PEOPLE.maya,
    name: 'maya',
    realName: 'Maya Lindqvist',
    isAdmin: true,
    color: '#c2577a',
    tz: 'Europe/Stockholm',
  },
  {
    id: PEOPLE.chen,
    name: 'chen',
    realName: 'Chen Wei (陈伟)',
    locale: 'zh-CN',
    color: '#2b7a78',
    tz: 'Asia/Shanghai',
  },
  { id: PEOPLE.guest, name: 'sam', realName: 'Sam Okafor', isGuest: true, color: '#8a6d1f' },
];

/** The channels of an unconfigured workspace. The bot is in all but #general. */
export const DEFAULT_CHANNELS: readonly ChannelSeed[] = [
  {
    id: CHANNELS.incident,
    name: 'inc-checkout',
    topic: 'SEV-2: checkout fails for some customers',
    members: [PEOPLE.maya, PEOPLE.chen, PEOPLE.guest, APP.userId],
  },
  {
    id: CHANNELS.alerts,
    name: 'dev-alerts',
    topic: 'Alerts of the staging systems',
    members: [PEOPLE.maya, PEOPLE.chen, APP.userId],
  },
  {
    id: CHANNELS.general,
    name: 'general',
    topic: 'Company-wide announcements and chatter',
    members: [PEOPLE.maya, PEOPLE.chen],
  },
  {
    id: CHANNELS.private,
    name: 'inc-payments-private',
    kind: 'group',
    topic: 'Invited people only',
    members: [PEOPLE.maya, APP.userId],
  },
];

/** The app's slash command, as its manifest registers it. */
export const DEFAULT_COMMANDS: readonly CommandEntry[] = [
  {
    command: '/explain',
    description: 'Explain a pasted error: cause, fixes that work, dead ends',
    usageHint: '[the error, or help]',
  },
];

/** The app's shortcuts, as its manifest registers them. */
export const DEFAULT_SHORTCUTS: readonly ShortcutEntry[] = [
  { callbackId: 'explain_message', name: 'Explain this error', kind: 'message' },
];

/** Fills in what a seed leaves out. */
export function userOf(seed: UserSeed): User {
  return {
    locale: 'en-US',
    tz: 'Europe/London',
    isBot: false,
    isAdmin: false,
    isGuest: false,
    color: '#4a5568',
    ...seed,
  };
}

/** The app's own bot user. */
export const BOT_USER: User = userOf({
  id: APP.userId,
  name: 'wayout',
  realName: APP.name,
  isBot: true,
  color: '#1f7a4d',
});

/** Fills in what a seed leaves out. `created` is in seconds since 1970. */
export function channelOf(seed: ChannelSeed, created: number): Channel {
  return {
    id: seed.id,
    name: seed.name,
    kind: seed.kind ?? 'channel',
    topic: seed.topic ?? '',
    created,
    members: new Set(seed.members),
  };
}
