import { channelStanding } from '../../app/channel-standing.ts';
import { renderStatus } from '../cards/status-card.ts';
import type { Command } from './command.ts';

/** `/explain status`. */
export const status: Command = {
  name: 'status',
  usage: '/explain status',
  summary: 'how sure I have to be to answer by myself in this channel, and why',
  accepts: (args) => args === '',
  async run(_args, call, deps) {
    const { team, channel } = call;
    const standing = await channelStanding({ team, channel }, deps.app);
    await call.reply(renderStatus(standing, call.language));
  },
};
