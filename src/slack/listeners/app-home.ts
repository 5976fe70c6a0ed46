import type { App } from '@slack/bolt';
import { renderHome } from '../cards/home-view.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** App Home; the Messages tab sends the same event and needs nothing. */
export function listenToAppHome(app: App, deps: SlackDeps): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    const { records } = deps.app.catalog;
    const domains = [...new Set(records.map(({ domain }) => domain))].sort();
    const language = await deps.languages.of(event.user, client);
    const view = renderHome({ records: records.length, domains }, language);
    await client.views.publish({ user_id: event.user, view });
  });
}
