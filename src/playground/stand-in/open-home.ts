import { directMessage } from './api-method.ts';
import type { Delivery } from './courier.ts';
import { sendEvent } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** A person opens the app's page in Slack: its home tab or its messages. */
export async function openHome(
  workspace: Workspace,
  user: string,
  tab: 'home' | 'messages',
): Promise<Delivery | undefined> {
  const view = workspace.views.get(workspace.homes.get(user) ?? '');
  return sendEvent(workspace, {
    type: 'app_home_opened',
    user,
    channel: directMessage(workspace, user).id,
    tab,
    event_ts: workspace.ids.ts(),
    ...(tab === 'home' && view !== undefined && { view }),
  });
}
