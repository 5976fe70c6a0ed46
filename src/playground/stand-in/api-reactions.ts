import { z } from 'zod';
import { type ApiMethod, apiMethod, joinedChannelOrRefuse } from './api-method.ts';
import { findMessage } from './messages.ts';
import { addReaction, removeReaction } from './reactions.ts';
import { APP } from './seed.ts';

const target = z.object({ channel: z.string(), timestamp: z.string() });
const named = target.extend({ name: z.string().min(1) });

/** Methods about reactions of the bot. */
export const REACTION_METHODS: Readonly<Record<string, ApiMethod>> = {
  'reactions.add': apiMethod(named, (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    const act = { channel, ts: args.timestamp, name: args.name, user: APP.userId };
    void addReaction(workspace, act);
    return {};
  }),
  'reactions.remove': apiMethod(named, (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    const act = { channel, ts: args.timestamp, name: args.name, user: APP.userId };
    void removeReaction(workspace, act);
    return {};
  }),
  'reactions.get': apiMethod(target, (workspace, args) => {
    const channel = joinedChannelOrRefuse(workspace, args.channel);
    const message = findMessage(workspace, channel.id, args.timestamp);
    return { type: 'message', channel: channel.id, message };
  }),
};
