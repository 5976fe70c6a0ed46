import { stringify } from 'yaml';
import { manifest } from './manifest.ts';

const HEAD = `# The Slack app: https://api.slack.com/apps > Create New App > From a manifest.
# Written by "npm run manifest" from src/slack/manifest.ts; edit it there.
# Connects by Socket Mode (SLACK_APP_TOKEN). For HTTP: socket_mode_enabled: false, and
# https://<host>/slack/events as request_url of event_subscriptions and interactivity and as url
# of the slash command.
`;

/** The text of manifest.yml. */
export function manifestYaml(): string {
  return HEAD + stringify(manifest);
}
