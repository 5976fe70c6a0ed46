import { CHAT_METHODS } from './api-chat.ts';
import { CONVERSATION_METHODS } from './api-conversations.ts';
import { FILE_METHODS } from './api-files.ts';
import type { ApiMethod } from './api-method.ts';
import { REACTION_METHODS } from './api-reactions.ts';
import { USER_METHODS } from './api-users.ts';
import { VIEW_METHODS } from './api-views.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

const METHODS: Readonly<Record<string, ApiMethod>> = {
  ...CHAT_METHODS,
  ...CONVERSATION_METHODS,
  ...FILE_METHODS,
  ...REACTION_METHODS,
  ...USER_METHODS,
  ...VIEW_METHODS,
};

/** One request to the Web API. `token` is what the app showed, from header or body. */
export interface ApiRequest {
  readonly method: string;
  readonly token: string | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Answers one call of the Web API, in Slack's words also when it refuses.
 *
 * @param openSocket makes a Socket Mode address; undefined if Socket Mode is off
 */
export async function callApi(
  workspace: Workspace,
  request: ApiRequest,
  openSocket?: () => string,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    checkToken(workspace, request);
    if (request.method === 'apps.connections.open') {
      if (openSocket === undefined) throw new Refusal('not_allowed_token_type');
      return { ok: true, url: openSocket() };
    }
    const method = METHODS[request.method];
    if (method === undefined) throw new Refusal('unknown_method');
    return { ok: true, ...(await method(workspace, request.args)) };
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    throw error;
  }
}

/** How Slack words a refusal. */
export function refusalAnswer(refusal: Refusal): Readonly<Record<string, unknown>> {
  if (refusal.details.length === 0) return { ok: false, error: refusal.code };
  return {
    ok: false,
    error: refusal.code,
    errors: refusal.details,
    response_metadata: { messages: refusal.details.map((text) => `[ERROR] ${text}`) },
  };
}

function checkToken(workspace: Workspace, request: ApiRequest): void {
  if (request.method === 'api.test') return;
  const { botToken, appToken } = workspace.options;
  if (request.token === undefined) throw new Refusal('not_authed');
  const needsAppToken = request.method === 'apps.connections.open';
  const expected = needsAppToken ? appToken : botToken;
  if (request.token === expected) return;
  const known = request.token === botToken || request.token === appToken;
  throw new Refusal(known ? 'not_allowed_token_type' : 'invalid_auth');
}
