import { directMessage } from './api-method.ts';
import { useCommand } from './command.ts';
import { ephemeralsFor } from './ephemerals.ts';
import { joinChannel } from './join-channel.ts';
import { messagesOf, removeMessage, threadOf, withReplyCounts } from './messages.ts';
import type { Channel, View } from './model.ts';
import { openHome } from './open-home.ts';
import { press } from './press.ts';
import { addReaction, removeReaction } from './reactions.ts';
import { redeliver, verifyUrl } from './redeliver.ts';
import { editMessage, postAlert, say } from './say.ts';
import { useShortcut } from './shortcut.ts';
import type { ReactAct, StandIn } from './stand-in.ts';
import { closeModal, submit } from './submit.ts';
import { topView } from './views.ts';
import type { Workspace } from './workspace.ts';

/** The part of the stand-in that plays people and looks at what they see. */
export type People = Omit<
  StandIn,
  'url' | 'apiUrl' | 'port' | 'workspace' | 'server' | 'inject' | 'disconnect' | 'stop'
>;

/** Binds everything that people do and see to one workspace. */
export function peopleOf(workspace: Workspace): People {
  return { ...actsOf(workspace), ...sightsOf(workspace) };
}

function actsOf(workspace: Workspace) {
  const toAct = ({ message, user, name }: ReactAct) => ({
    channel: channelOf(workspace, message.channel),
    ts: message.ts,
    user,
    name,
  });
  return {
    setEventsUrl(url) {
      workspace.eventsUrl = url;
    },
    verifyUrl: () => verifyUrl(workspace),
    say: (saying) => say(workspace, saying),
    alert: (alert) => postAlert(workspace, alert),
    edit: async (edit) => void (await editMessage(workspace, edit)),
    remove: async ({ channel, ts }) =>
      void (await removeMessage(workspace, channelOf(workspace, channel), ts)),
    command: (use) => useCommand(workspace, use),
    press: (act) => press(workspace, act),
    submit: (act) => submit(workspace, act),
    closeModal: async (act) => void (await closeModal(workspace, act)),
    shortcut: (use) => useShortcut(workspace, use),
    react: async (act) => void (await addReaction(workspace, toAct(act))),
    unreact: async (act) => void (await removeReaction(workspace, toAct(act))),
    openHome: async (act) => void (await openHome(workspace, act.user, act.tab ?? 'home')),
    join: async ({ channel, user, inviter }) =>
      void (await joinChannel(workspace, channelOf(workspace, channel), user, inviter)),
    redeliver: (eventId) => redeliver(workspace, eventId),
  } satisfies Partial<StandIn>;
}

function sightsOf(workspace: Workspace) {
  const viewOf = (id: string | undefined): View | undefined =>
    id === undefined ? undefined : workspace.views.get(id);
  return {
    messages: (channel) =>
      messagesOf(workspace, channel)
        .filter(({ ts, thread_ts }) => thread_ts === undefined || thread_ts === ts)
        .map((message) => withReplyCounts(workspace, channel, message)),
    thread: (channel, ts) => threadOf(workspace, channel, ts),
    ephemerals: (user, channel) => ephemeralsFor(workspace, user, channel),
    modal: (user) => topView(workspace, user),
    home: (user) => viewOf(workspace.homes.get(user)),
    calls: (method) =>
      workspace.calls.filter((call) => method === undefined || call.method === method),
    sent: () => [...workspace.sent],
    dm: (user) => directMessage(workspace, user).id,
    next: workspace.feed.next,
    until: workspace.feed.until,
    subscribe: workspace.feed.subscribe,
    idle: () => workspace.courier.idle(),
  } satisfies Partial<StandIn>;
}

function channelOf(workspace: Workspace, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Error(`no channel ${id}`);
  return channel;
}
