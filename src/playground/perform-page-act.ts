import type { CheckedAct } from './page-act.ts';
import { APP } from './stand-in/seed.ts';
import type { StandIn } from './stand-in/stand-in.ts';

/**
 * Does it; settles when the bot acknowledged.
 *
 * @returns what the page has to know: for a submitted modal its outcome, else how the delivery went
 * @throws Error, Refusal if it is not possible
 */
export async function performPageAct(standIn: StandIn, act: CheckedAct): Promise<unknown> {
  switch (act.act) {
    case 'say': {
      const { act: _, threadTs, broadcast, files, ...saying } = act;
      const said = await standIn.say({
        ...saying,
        ...(threadTs !== undefined && { threadTs }),
        ...(broadcast !== undefined && { broadcast }),
        ...(files !== undefined && { files }),
      });
      return { ts: said.ts };
    }
    case 'alert':
      return standIn.alert({
        channel: act.channel,
        username: 'Alertmanager',
        attachments: [{ color: 'danger', title: act.title, text: act.text, fallback: act.title }],
      });
    case 'edit':
      return standIn.edit(act);
    case 'remove':
      return standIn.remove(act);
    case 'command':
      return standIn.command(act);
    case 'press': {
      const { act: _, on, ...press } = act;
      return standIn.press({ ...press, ...on });
    }
    case 'submit':
      return standIn.submit(act);
    case 'closeModal':
      return standIn.closeModal({ user: act.user, all: act.all ?? false });
    case 'shortcut': {
      const { message: target, ...use } = act;
      return standIn.shortcut({ ...use, ...(target && { message: target }) });
    }
    case 'react':
      return standIn.react(act);
    case 'unreact':
      return standIn.unreact(act);
    case 'openHome':
      return standIn.openHome(act);
    case 'invite':
      return standIn.join({ channel: act.channel, user: APP.userId, inviter: act.user });
  }
}
