import { SLACK_LIMITS } from '../../slack/limits.ts';
import type { CheckedView } from './check-view.ts';
import type { View } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP, TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** A permission to open one modal for this person, valid for 3 s. */
export function issueTriggerId(workspace: Workspace, user: string, viewId?: string): string {
  const id = `${Date.now()}.${workspace.ids.secret()}`;
  const expiresAt = workspace.now().getTime() + SLACK_LIMITS.triggerId.lifetimeMs;
  workspace.triggerIds.set(id, { user, expiresAt, used: false, viewId });
  return id;
}

/** Uses up a trigger id. @throws Refusal `invalid_trigger_id`, `expired_trigger_id`, `exchanged_trigger_id` */
export function redeemTriggerId(workspace: Workspace, id: string): { readonly user: string } {
  const trigger = workspace.triggerIds.get(id);
  if (trigger === undefined) throw new Refusal('invalid_trigger_id');
  if (workspace.now().getTime() > trigger.expiresAt) throw new Refusal('expired_trigger_id');
  if (trigger.used) throw new Refusal('exchanged_trigger_id');
  trigger.used = true;
  return trigger;
}

/** Opens a modal on top of those that the person has open. @throws Refusal `push_limit_reached` */
export function pushView(workspace: Workspace, user: string, checked: CheckedView): View {
  const stack = workspace.stacks.get(user) ?? [];
  if (stack.length >= SLACK_LIMITS.view.stack) throw new Refusal('push_limit_reached');
  const below = stack.at(-1);
  const id = workspace.ids.next('V');
  const root = stack[0] ?? id;
  const view = toView(workspace, checked, { id, root, below: below ?? null });
  workspace.views.set(id, view);
  workspace.stacks.set(user, [...stack, id]);
  workspace.feed.emit({ kind: 'view_opened', user, detail: id });
  return view;
}

/** Puts other content into an open modal or published home tab, keeping its place. */
export function updateView(workspace: Workspace, viewId: string, checked: CheckedView): View {
  const old = workspace.views.get(viewId);
  if (old === undefined) throw new Refusal('not_found');
  const view = toView(workspace, checked, {
    id: old.id,
    root: old.root_view_id,
    below: old.previous_view_id,
  });
  workspace.views.set(viewId, view);
  const user = ownerOf(workspace, viewId);
  workspace.feed.emit({ kind: 'view_updated', detail: viewId, ...(user && { user }) });
  return view;
}

/** Shows a home tab to a person, in the place of the one before. */
export function publishHome(workspace: Workspace, user: string, checked: CheckedView): View {
  const id = workspace.homes.get(user) ?? workspace.ids.next('V');
  const view = toView(workspace, checked, { id, root: id, below: null });
  workspace.views.set(id, view);
  workspace.homes.set(user, id);
  workspace.feed.emit({ kind: 'home_published', user, detail: id });
  return view;
}

/** Closes the topmost modal of a person, or all of them. @returns the closed ones, topmost first */
export function closeViews(
  workspace: Workspace,
  user: string,
  which: 'top' | 'all',
): readonly View[] {
  const stack = workspace.stacks.get(user) ?? [];
  const kept = which === 'all' ? [] : stack.slice(0, -1);
  const closed = stack.slice(kept.length).reverse();
  workspace.stacks.set(user, kept);
  const views = closed.flatMap((id) => workspace.views.get(id) ?? []);
  for (const id of closed) {
    workspace.views.delete(id);
    workspace.feed.emit({ kind: 'view_closed', user, detail: id });
  }
  return views;
}

/** The modal that a person looks at. */
export function topView(workspace: Workspace, user: string): View | undefined {
  const id = workspace.stacks.get(user)?.at(-1);
  return id === undefined ? undefined : workspace.views.get(id);
}

/** Whose modal or home tab this is. */
export function ownerOf(workspace: Workspace, viewId: string): string | undefined {
  const modal = [...workspace.stacks].find(([, stack]) => stack.includes(viewId));
  const home = [...workspace.homes].find(([, id]) => id === viewId);
  return modal?.[0] ?? home?.[0];
}

function toView(
  workspace: Workspace,
  checked: CheckedView,
  place: { readonly id: string; readonly root: string; readonly below: string | null },
): View {
  const modal = checked.type === 'modal' ? checked : undefined;
  return {
    id: place.id,
    team_id: TEAM.id,
    type: checked.type,
    blocks: checked.checkedBlocks,
    private_metadata: checked.private_metadata ?? '',
    callback_id: checked.callback_id ?? '',
    external_id: checked.external_id ?? '',
    hash: `${Math.floor(workspace.now().getTime() / 1000)}.${workspace.ids.short()}`,
    title: modal?.title ?? { type: 'plain_text', text: 'View Title' },
    submit: modal?.submit ?? null,
    close: modal?.close ?? null,
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    state: { values: {} },
    previous_view_id: place.below,
    root_view_id: place.root,
    app_id: APP.id,
    bot_id: APP.botId,
  };
}
