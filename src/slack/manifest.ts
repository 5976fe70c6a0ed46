import type { AppsManifestValidateArguments } from '@slack/web-api';
import { CALLBACK, COMMAND } from './ids.ts';

/**
 * The Slack app, as "Create app from manifest" takes it. `npm run manifest` writes manifest.yml
 * from this; tests hold both together and check that every event and method used has its scope.
 *
 * It connects by Socket Mode. For HTTP, set `socket_mode_enabled` to false and give
 * `https://<host>/slack/events` as request_url of events and interactivity and as url of the command.
 */
export const manifest = {
  display_information: {
    name: 'Wayout',
    description: 'Paste an error, get the known way out: cause, fixes that work, dead ends.',
    background_color: '#1f7a4d',
  },
  features: {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: 'Wayout', always_online: true },
    slash_commands: [
      {
        command: COMMAND,
        description: 'The known way out of a pasted error',
        usage_hint: '<error> | search <words> | show <id> | undo | status | help',
        // Names stay names: the text of an error is not to be turned into mentions.
        should_escape: false,
      },
    ],
    shortcuts: [
      {
        type: 'message',
        name: 'Explain this error',
        description: 'Answers only you, with the known way out of the error in this message',
        callback_id: CALLBACK.explainMessage,
      },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'channels:history',
        'channels:read',
        'chat:write',
        // "Share to channel" in public channels that the bot is no member of.
        'chat:write.public',
        'commands',
        // Snippets: long pastes arrive as files.
        'files:read',
        'groups:history',
        'groups:read',
        'im:history',
        'reactions:read',
        // REVIEWERS may name a user group.
        'usergroups:read',
        'users:read',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'message.channels',
        'message.groups',
        'message.im',
        'reaction_added',
        'reaction_removed',
      ],
    },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
} as const satisfies ManifestInput;

type ManifestInput = DeepReadonly<AppsManifestValidateArguments['manifest']>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
