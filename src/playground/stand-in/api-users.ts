import { z } from 'zod';
import { type ApiMethod, apiMethod, flag } from './api-method.ts';
import type { User } from './model.ts';
import { Refusal } from './refusal.ts';
import { APP, TEAM } from './seed.ts';

const localeArg = { include_locale: flag.optional() };

const info = apiMethod(z.object({ user: z.string(), ...localeArg }), (workspace, args) => {
  const user = workspace.users.get(args.user);
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: userView(user, args.include_locale ?? false) };
});

const list = apiMethod(z.object(localeArg), (workspace, args) => ({
  members: [...workspace.users.values()].map((user) =>
    userView(user, args.include_locale ?? false),
  ),
  response_metadata: { next_cursor: '' },
}));

const botInfo = apiMethod(z.object({ bot: z.string().optional() }), (_, args) => {
  if (args.bot !== undefined && args.bot !== APP.botId) throw new Refusal('bot_not_found');
  const { botId, id, userId, name } = APP;
  return { bot: { id: botId, app_id: id, user_id: userId, name, deleted: false, icons: {} } };
});

const groupMembers = apiMethod(z.object({ usergroup: z.string() }), (workspace, args) => {
  const users = workspace.options.userGroups?.[args.usergroup];
  if (users === undefined) throw new Refusal('no_such_subteam');
  return { users };
});

function userView(user: User, withLocale: boolean): Readonly<Record<string, unknown>> {
  return {
    id: user.id,
    team_id: user.team ?? TEAM.id,
    name: user.name,
    real_name: user.realName,
    deleted: false,
    color: user.color.slice(1),
    tz: user.tz,
    profile: { real_name: user.realName, display_name: user.name, team: TEAM.id },
    is_bot: user.isBot,
    is_admin: user.isAdmin,
    is_owner: false,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_app_user: false,
    ...(withLocale && { locale: user.locale }),
  };
}

/** Methods about people, the bot and the workspace. */
export const USER_METHODS: Readonly<Record<string, ApiMethod>> = {
  'users.info': info,
  'users.list': list,
  'bots.info': botInfo,
  'usergroups.users.list': groupMembers,
  'team.info': apiMethod(z.unknown(), () => ({ team: { ...TEAM, icon: {} } })),
};
