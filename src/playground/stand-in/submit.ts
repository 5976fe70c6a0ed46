import { z } from 'zod';
import { checkView } from './check-view.ts';
import type { Choices } from './chosen.ts';
import type { Delivery } from './courier.ts';
import { isEmptyState, stateOf } from './element-state.ts';
import { interactionBase, sendInteraction } from './interaction-parts.ts';
import type { View } from './model.ts';
import type { Submitted } from './submitted.ts';
import { closeViews, issueTriggerId, pushView, topView, updateView } from './views.ts';
import type { Workspace } from './workspace.ts';

/** A person presses the submit button of the modal that they look at. */
export interface Submission {
  readonly user: string;
  readonly values?: Choices;
}

const answer = z.discriminatedUnion('response_action', [
  z.object({
    response_action: z.literal('errors'),
    errors: z.record(z.string(), z.string()),
  }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Submits the topmost modal; settles when the app acknowledged. @throws Error if none is open */
export async function submit(workspace: Workspace, act: Submission): Promise<Submitted> {
  const view = topOrThrow(workspace, act.user);
  const values = stateOf(workspace, view.blocks, act.values);
  const missing = missingInputs(view, values);
  if (Object.keys(missing).length > 0) return { outcome: 'errors', errors: missing };
  const delivery = await sendInteraction(workspace, {
    type: 'view_submission',
    ...interactionBase(workspace, act.user),
    trigger_id: issueTriggerId(workspace, act.user, view.id),
    view: { ...view, state: { values } },
    response_urls: [],
  });
  if (!delivery.ok) {
    workspace.feed.emit({ kind: 'delivery_failed', user: act.user, detail: 'view_submission' });
    return { outcome: 'failed', delivery };
  }
  return { ...applyAnswer(workspace, act.user, view, delivery.body), delivery };
}

/** A person closes the topmost modal; the app hears of it if it asked for that. */
export async function closeModal(
  workspace: Workspace,
  act: { readonly user: string; readonly all?: boolean },
): Promise<readonly Delivery[]> {
  topOrThrow(workspace, act.user);
  const closed = closeViews(workspace, act.user, act.all ? 'all' : 'top');
  return Promise.all(
    closed
      .filter((view) => view.notify_on_close)
      .map((view) =>
        sendInteraction(workspace, {
          type: 'view_closed',
          ...interactionBase(workspace, act.user),
          view,
          is_cleared: act.all ?? false,
        }),
      ),
  );
}

function applyAnswer(workspace: Workspace, user: string, view: View, body: unknown): Submitted {
  if (body === undefined || body === '' || Object.keys(Object(body)).length === 0) {
    closeViews(workspace, user, 'top');
    return { outcome: 'closed' };
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) return { outcome: 'failed' };
  switch (parsed.data.response_action) {
    case 'errors': {
      const inputs = new Set(view.blocks.map((block) => block.type === 'input' && block.block_id));
      // Slack drops the whole answer if one key is not the block_id of an input.
      const fits = Object.keys(parsed.data.errors).every((id) => inputs.has(id));
      return fits ? { outcome: 'errors', errors: parsed.data.errors } : { outcome: 'failed' };
    }
    case 'update':
      updateView(workspace, view.id, checkView(parsed.data.view, workspace.ids.short));
      return { outcome: 'updated' };
    case 'push':
      pushView(workspace, user, checkView(parsed.data.view, workspace.ids.short));
      return { outcome: 'pushed' };
    case 'clear':
      closeViews(workspace, user, 'all');
      return { outcome: 'cleared' };
  }
}

function missingInputs(view: View, values: ReturnType<typeof stateOf>): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const block of view.blocks) {
    if (block.type !== 'input' || block.optional === true) continue;
    const id = block.block_id ?? '';
    if (isEmptyState(values[id]?.[block.element.action_id ?? ''])) {
      missing[id] = 'Please complete this required field.';
    }
  }
  return missing;
}

function topOrThrow(workspace: Workspace, user: string): View {
  const view = topView(workspace, user);
  if (view === undefined) throw new Error(`${user} has no modal open`);
  return view;
}
