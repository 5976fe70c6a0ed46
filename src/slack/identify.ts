import type { WebClient } from '@slack/web-api';
import { WebAPIPlatformError } from '@slack/web-api';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';

/** Who the bot is in its workspace; what Slack did not tell is undefined. */
export interface Identity {
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
  readonly team: string | undefined;
}

/** Slack's words for a token that will never work, however often it is tried. */
const REFUSALS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'org_login_required',
  'ekm_access_denied',
  'not_allowed_token_type',
]);

/**
 * Asks Slack whose token this is, before anything else is done with it.
 * @throws AppError `slack_auth_failed` when Slack refuses the token, `slack_unreachable` when there
 *   is no answer at all
 */
export async function identify(client: WebClient, log: Logger): Promise<Identity> {
  try {
    const answer = await client.auth.test();
    return { botId: answer.bot_id, botUserId: answer.user_id, team: answer.team };
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) {
      throw new AppError(
        'slack_unreachable',
        'Slack cannot be reached',
        'Check the network and proxy, and SLACK_API_URL if it is set.',
        error,
      );
    }
    const reason = error.data.error;
    if (REFUSALS.has(reason)) {
      throw new AppError(
        'slack_auth_failed',
        `Slack refuses SLACK_BOT_TOKEN: ${reason}`,
        'Copy the Bot User OAuth Token again from OAuth & Permissions; reinstall the app if it was removed.',
        error,
      );
    }
    log.warn('bot_unidentified', { reason });
    return { botId: undefined, botUserId: undefined, team: undefined };
  }
}
