import { z } from 'zod';
import type { Channel } from './model.ts';
import { problemText } from './problem-text.ts';
import { Refusal } from './refusal.ts';
import { APP } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** What a method answers beside `ok: true`. */
export type Answer = Readonly<Record<string, unknown>>;

/** A method of the Web API: raw arguments in, answer out. @throws Refusal */
export type ApiMethod = (workspace: Workspace, raw: unknown) => Answer | Promise<Answer>;

/** Makes a method whose arguments are checked first; a wrong one is refused as `invalid_arguments`. */
export function apiMethod<Schema extends z.ZodType>(
  schema: Schema,
  run: (workspace: Workspace, args: z.output<Schema>) => Answer | Promise<Answer>,
): ApiMethod {
  return (workspace, raw) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw new Refusal('invalid_arguments', problemText(parsed.error, ''));
    return run(workspace, parsed.data);
  };
}

/** A yes or no, as JSON or as a form sends it. */
export const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
]);

/** A number of items, as JSON or as a form sends it. */
export const count = z.coerce.number().int().min(1).max(1000);

/** Structured data: JSON text in a form, plain in a JSON body. */
export const structured = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}, z.unknown());

/** A list of text: comma-separated in a form, a list or one text in JSON. */
export const names = z.union([
  z.array(z.string()),
  z.string().transform((text) => text.split(',').map((part) => part.trim())),
]);

/** The channel of this id, or the direct message with the user of this id. @throws Refusal */
export function channelOrRefuse(workspace: Workspace, id: string): Channel {
  const channel = workspace.users.has(id)
    ? directMessage(workspace, id)
    : (workspace.channels.get(id) ??
      [...workspace.channels.values()].find((other) => `#${other.name}` === id));
  const hidden = channel?.kind === 'group' && !channel.members.has(APP.userId);
  if (channel === undefined || hidden) throw new Refusal('channel_not_found');
  return channel;
}

/** A channel that the bot is a member of. @throws Refusal `not_in_channel`, `channel_not_found` */
export function joinedChannelOrRefuse(workspace: Workspace, id: string): Channel {
  const channel = channelOrRefuse(workspace, id);
  if (!channel.members.has(APP.userId)) throw new Refusal('not_in_channel');
  return channel;
}

/** The direct message between the bot and a person, made on first use. */
export function directMessage(workspace: Workspace, userId: string): Channel {
  const id = `D0${userId.slice(2)}`;
  const user = workspace.users.get(userId);
  if (user === undefined) throw new Refusal('user_not_found');
  const existing = workspace.channels.get(id);
  if (existing !== undefined) return existing;
  const channel: Channel = {
    id,
    name: user.name,
    kind: 'im',
    topic: '',
    created: Math.floor(workspace.now().getTime() / 1000),
    members: new Set([userId, APP.userId]),
  };
  workspace.channels.set(id, channel);
  workspace.feed.emit({ kind: 'channel_created', channel: id });
  return channel;
}
