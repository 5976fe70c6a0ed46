import type { InteractiveElement } from './block-elements.ts';
import type { Block } from './blocks.ts';
import type { Choices, Chosen } from './chosen.ts';
import type { Delivery, Payload } from './courier.ts';
import { elementState, findOption, stateOf } from './element-state.ts';
import { elementsOf, type PlacedElement } from './elements-of.ts';
import { interactionBase, payloadChannel, sendInteraction } from './interaction-parts.ts';
import { withReplyCounts } from './messages.ts';
import type { Message, View } from './model.ts';
import { issueResponseUrl } from './response-urls.ts';
import { issueTriggerId } from './views.ts';
import type { Workspace } from './workspace.ts';

/** A message or view on which something is pressed. Ephemeral messages have a ts too. */
export type PressedOn =
  | { readonly message: { readonly channel: string; readonly ts: string } }
  | { readonly view: string };

/** A person presses a button, or chooses from a menu. */
export type Press = PressedOn & {
  readonly user: string;
  readonly actionId: string;
  readonly blockId?: string | undefined;
  /**
   * For menus: value or label of the chosen option(s). For buttons and feedback buttons: the value of the one meant,
   * where several have the same action_id.
   */
  readonly value?: Chosen | undefined;
  /** What the other inputs hold at that moment. */
  readonly state?: Choices | undefined;
};

/** Somebody presses something; settles when the app acknowledged. @throws Error if there is no such element */
export async function press(workspace: Workspace, act: Press): Promise<Delivery> {
  const scene = sceneOf(workspace, act);
  const { block, element } = findElement(scene.blocks, act);
  const action = {
    type: element.type,
    action_id: element.action_id,
    block_id: block.block_id,
    ...actionDetail(workspace, element, act.value),
    action_ts: workspace.ids.ts(),
  };
  const chosen = act.value === undefined ? {} : { [element.action_id ?? '']: act.value };
  const values = stateOf(workspace, scene.blocks, { ...act.state, ...chosen });
  const { view } = scene;
  const delivery = await sendInteraction(workspace, {
    type: 'block_actions',
    ...interactionBase(workspace, act.user),
    ...scene.payload,
    ...(view === undefined ? { state: { values } } : { view: { ...view, state: { values } } }),
    trigger_id: issueTriggerId(workspace, act.user, view?.id),
    actions: [action],
  });
  if (!delivery.ok) {
    workspace.feed.emit({ kind: 'delivery_failed', user: act.user, detail: act.actionId });
  }
  return delivery;
}

interface Scene {
  readonly blocks: readonly Block[];
  readonly payload: Payload;
  readonly view?: View;
}

function sceneOf(workspace: Workspace, act: Press): Scene {
  if ('view' in act) {
    const view = workspace.views.get(act.view);
    if (view === undefined) throw new Error(`no open view ${act.view}`);
    return {
      blocks: view.blocks,
      view,
      payload: { container: { type: 'view', view_id: view.id } },
    };
  }
  const { channel: channelId, ts } = act.message;
  const channel = workspace.channels.get(channelId);
  const ephemeral = workspace.ephemerals.find((item) => item.message.ts === ts);
  const message = ephemeral?.message ?? workspace.messages.get(channelId)?.find((m) => m.ts === ts);
  if (channel === undefined || message === undefined)
    throw new Error(`no message ${channelId} ${ts}`);
  const isEphemeral = ephemeral !== undefined;
  const inThread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  return {
    blocks: allBlocks(message),
    payload: {
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channelId,
        is_ephemeral: isEphemeral,
        ...inThread,
      },
      channel: payloadChannel(channel),
      // An ephemeral message is not sent along: the app has to know what it showed.
      ...(!isEphemeral && { message: withReplyCounts(workspace, channelId, message) }),
      response_url: issueResponseUrl(workspace, {
        channel: channelId,
        user: act.user,
        source: { ts, isEphemeral },
        threadTs: message.thread_ts,
      }),
    },
  };
}

function allBlocks(message: Message): readonly Block[] {
  const attached = (message.attachments ?? []).flatMap((attachment) =>
    // Checked when the message was taken.
    Array.isArray(attachment['blocks']) ? (attachment['blocks'] satisfies Block[]) : [],
  );
  return [...(message.blocks ?? []), ...attached];
}

function findElement(blocks: readonly Block[], act: Press): PlacedElement {
  const placed = elementsOf(blocks);
  const fitting = placed.filter(
    ({ block, element }) =>
      element.action_id === act.actionId &&
      (act.blockId === undefined || block.block_id === act.blockId),
  );
  const found =
    fitting.find(({ element }) => 'value' in element && element.value === act.value) ?? fitting[0];
  if (found !== undefined) return found;
  const there = placed.map(({ block, element }) => `${element.action_id} (${block.block_id})`);
  throw new Error(`no element ${act.actionId}; there are: ${there.join(', ')}`);
}

function actionDetail(
  workspace: Workspace,
  element: InteractiveElement,
  chosen: Chosen | undefined,
): Payload {
  switch (element.type) {
    case 'button': {
      const { text, value, url, style } = element;
      return {
        text,
        ...(value !== undefined && { value }),
        ...(url && { url }),
        ...(style && { style }),
      };
    }
    case 'overflow': {
      const fallback = element.options[0]?.value ?? '';
      return {
        selected_option: findOption(element, typeof chosen === 'string' ? chosen : fallback),
      };
    }
    case 'feedback_buttons': {
      const { positive_button, negative_button } = element;
      const pressed = negative_button.value === chosen ? negative_button : positive_button;
      return { text: pressed.text, value: pressed.value };
    }
    case 'icon_button':
      return { text: element.text, ...(element.value !== undefined && { value: element.value }) };
    default: {
      const { type: _, ...held } = elementState(workspace, element, chosen) ?? {};
      return held;
    }
  }
}
