import type { WebClient } from '@slack/web-api';
import { createRemembered } from './remembered.ts';
import { within } from './within.ts';

/** Who may see and undo what others taught. */
export interface Reviewers {
  /** Admins and owners of the workspace, and whom REVIEWERS names; false when Slack does not say. */
  includes(user: string, client: WebClient): Promise<boolean>;
}

const WAIT_MS = 3_000;
const TEN_MINUTES_MS = 600_000;

/**
 * @param named ids of people (`U...`, `W...`) and of user groups (`S...`)
 * @param now an answer of Slack is good for ten minutes: people come and go
 */
export function createReviewers(named: readonly string[], now: () => Date): Reviewers {
  const groups = named.filter((id) => id.startsWith('S'));
  const remembered = createRemembered<boolean | undefined>({
    size: 10_000,
    forMs: TEN_MINUTES_MS,
    failedForMs: 10_000,
    isFailure: (answer) => answer === undefined,
    now: () => now().getTime(),
  });
  return {
    async includes(user, client) {
      if (named.includes(user)) return true;
      const ask = () => within(askSlack(user, groups, client), WAIT_MS, undefined);
      return (await remembered.get(user, ask)) ?? false;
    },
  };
}

async function askSlack(
  user: string,
  groups: readonly string[],
  client: WebClient,
): Promise<boolean> {
  const { user: profile } = await client.users.info({ user });
  if (profile?.is_admin === true || profile?.is_owner === true) return true;
  for (const usergroup of groups) {
    const { users = [] } = await client.usergroups.users.list({ usergroup });
    if (users.includes(user)) return true;
  }
  return false;
}
