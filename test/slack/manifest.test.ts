import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION, CALLBACK } from '../../src/slack/ids.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { manifestYaml } from '../../src/slack/manifest-yaml.ts';

/** Scopes that each method of the Web API needs; [] = none. From docs.slack.dev/reference/methods. */
const SCOPES_OF_METHOD: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write', 'chat:write.public'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.getPermalink': [],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
};

/** Subscriptions and scopes that each event we listen to needs. */
const NEEDS_OF_EVENT: Readonly<Record<string, { events: string[]; scopes: string[] }>> = {
  message: {
    events: ['message.channels', 'message.groups', 'message.im'],
    scopes: ['channels:history', 'groups:history', 'im:history'],
  },
  app_mention: { events: ['app_mention'], scopes: ['app_mentions:read'] },
  reaction_added: { events: ['reaction_added'], scopes: ['reactions:read'] },
  reaction_removed: { events: ['reaction_removed'], scopes: ['reactions:read'] },
  app_home_opened: { events: ['app_home_opened'], scopes: [] },
};

const source = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/slack', file), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].map(([, name]) => name ?? '')),
];
const methods = found(
  /\bclient\.((?:auth|chat|conversations|users|usergroups\.users|views|reactions|files|pins|bookmarks)\.\w+)\(/g,
);
const events = [
  ...found(/\bapp\.event\(\s*'(\w+)'/g),
  ...(/\bapp\.message\(/.test(source) ? ['message'] : []),
];
const scopes: readonly string[] = manifest.oauth_config.scopes.bot;
const subscriptions: readonly string[] = manifest.settings.event_subscriptions.bot_events;

describe('the manifest', () => {
  test('manifest.yml is what the typed manifest says', () => {
    // If this fails: npm run manifest.
    expect(readFileSync('manifest.yml', 'utf8')).toBe(manifestYaml());
  });

  test('every method that is called has its scopes, and no scope is there for nothing', () => {
    expect(methods.length).toBeGreaterThan(5);
    expect(methods.filter((method) => !(method in SCOPES_OF_METHOD))).toEqual([]);
    const needed = new Set([
      'commands',
      // Snippets are downloaded with the token, not by a method.
      ...(source.includes('url_private_download') ? ['files:read'] : []),
      ...methods.flatMap((method) => SCOPES_OF_METHOD[method] ?? []),
      ...events.flatMap((event) => NEEDS_OF_EVENT[event]?.scopes ?? []),
    ]);
    expect([...scopes].sort()).toEqual([...needed].sort());
  });

  test('every event that is handled is subscribed to, and no other', () => {
    expect(events.filter((event) => !(event in NEEDS_OF_EVENT))).toEqual([]);
    const needed = events.flatMap((event) => NEEDS_OF_EVENT[event]?.events ?? []);
    expect([...subscriptions].sort()).toEqual(needed.sort());
  });

  test('commands, shortcuts and modals have the names that the code listens to', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/explain']);
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([
      CALLBACK.explainMessage,
    ]);
    for (const key of Object.keys(CALLBACK)) expect(source).toContain(`CALLBACK.${key}`);
  });

  test('every action on a card has a listener', () => {
    for (const key of Object.keys(ACTION)) {
      const uses = source.split(new RegExp(`ACTION\\.${key}\\b`)).length - 1;
      expect([key, uses >= 2]).toEqual([key, true]);
    }
  });

  test('every text keeps within the lengths that Slack takes', () => {
    const { display_information: display, features } = manifest;
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    for (const { name, description, callback_id } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
      expect(callback_id.length).toBeLessThanOrEqual(255);
    }
  });
});
