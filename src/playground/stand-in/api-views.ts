import { z } from 'zod';
import { type ApiMethod, apiMethod, structured } from './api-method.ts';
import { checkView } from './check-view.ts';
import { Refusal } from './refusal.ts';
import {
  closeViews,
  ownerOf,
  publishHome,
  pushView,
  redeemTriggerId,
  updateView,
} from './views.ts';
import type { Workspace } from './workspace.ts';

const opening = z.object({ trigger_id: z.string(), view: structured });

const open = apiMethod(opening, (workspace, args) => {
  const checked = modalOrRefuse(workspace, args.view);
  const { user } = redeemTriggerId(workspace, args.trigger_id);
  closeViews(workspace, user, 'all');
  return { view: pushView(workspace, user, checked) };
});

const push = apiMethod(opening, (workspace, args) => {
  const checked = modalOrRefuse(workspace, args.view);
  const { user } = redeemTriggerId(workspace, args.trigger_id);
  if ((workspace.stacks.get(user) ?? []).length === 0) throw new Refusal('no_open_views');
  return { view: pushView(workspace, user, checked) };
});

const update = apiMethod(
  z.object({
    view: structured,
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
  }),
  (workspace, args) => {
    const checked = checkView(args.view, workspace.ids.short);
    const target = [...workspace.views.values()].find(
      (view) =>
        view.id === args.view_id ||
        (args.external_id !== undefined && view.external_id === args.external_id),
    );
    if (target === undefined || ownerOf(workspace, target.id) === undefined) {
      throw new Refusal('not_found');
    }
    if (args.hash !== undefined && args.hash !== target.hash) throw new Refusal('hash_conflict');
    return { view: updateView(workspace, target.id, checked) };
  },
);

const publish = apiMethod(
  z.object({ user_id: z.string(), view: structured, hash: z.string().optional() }),
  (workspace, args) => {
    const checked = checkView(args.view, workspace.ids.short);
    if (checked.type !== 'home') throw new Refusal('invalid_arguments', ['view must be a home']);
    if (!workspace.users.has(args.user_id)) throw new Refusal('user_not_found');
    const old = workspace.views.get(workspace.homes.get(args.user_id) ?? '');
    if (args.hash !== undefined && args.hash !== old?.hash) throw new Refusal('hash_conflict');
    return { view: publishHome(workspace, args.user_id, checked) };
  },
);

function modalOrRefuse(workspace: Workspace, view: unknown) {
  const checked = checkView(view, workspace.ids.short);
  if (checked.type !== 'modal') throw new Refusal('invalid_arguments', ['view must be a modal']);
  const taken = [...workspace.views.values()].some(
    (other) => checked.external_id && other.external_id === checked.external_id,
  );
  if (taken) throw new Refusal('duplicate_external_id');
  return checked;
}

/** Methods that open, change and publish views. */
export const VIEW_METHODS: Readonly<Record<string, ApiMethod>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
