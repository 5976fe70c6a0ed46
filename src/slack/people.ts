import type { WebClient } from '@slack/web-api';
import { createRemembered } from './remembered.ts';
import { within } from './within.ts';

/** What decides whether a person's word counts. */
export interface Person {
  /** The workspace that they belong to. */
  readonly team: string;
  readonly isBot: boolean;
}

/** Who somebody is, for events that do not say it. */
export interface People {
  /** @returns undefined when Slack does not tell */
  of(user: string, client: WebClient): Promise<Person | undefined>;
}

const WAIT_MS = 5_000;
const HOUR_MS = 3_600_000;

/** Asks users.info, once an hour and person. */
export function createPeople(now: () => Date): People {
  const remembered = createRemembered<Person | undefined>({
    size: 10_000,
    forMs: HOUR_MS,
    failedForMs: 30_000,
    isFailure: (person) => person === undefined,
    now: () => now().getTime(),
  });
  return {
    of: (user, client) =>
      remembered.get(user, () => within(askSlack(user, client), WAIT_MS, undefined)),
  };
}

async function askSlack(user: string, client: WebClient): Promise<Person | undefined> {
  const { user: profile } = await client.users.info({ user });
  return profile?.team_id === undefined
    ? undefined
    : { team: profile.team_id, isBot: profile.is_bot === true };
}
