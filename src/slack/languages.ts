import type { WebClient } from '@slack/web-api';
import { languageOf } from './message-catalogue.ts';
import type { Language } from './messages.ts';
import { createRemembered } from './remembered.ts';
import { within } from './within.ts';

/** Which language a person reads. */
export interface Languages {
  /** From what the person chose, else from their Slack; English when Slack does not say. */
  of(user: string, client: WebClient): Promise<Language>;
  /** The person pressed the language button: holds until the bot restarts. */
  choose(user: string, language: Language): void;
}

/** An answer waits no longer than this for the reader's language. */
const WAIT_MS = 800;
const HOUR_MS = 3_600_000;

/** Asks users.info, once an hour and person. */
export function createLanguages(now: () => Date): Languages {
  const remembered = createRemembered<Language | undefined>({
    size: 10_000,
    forMs: HOUR_MS,
    failedForMs: 60_000,
    isFailure: (language) => language === undefined,
    now: () => now().getTime(),
  });
  return {
    async of(user, client) {
      const ask = () => within(askSlack(user, client), WAIT_MS, undefined);
      return (await remembered.get(user, ask)) ?? 'en';
    },
    choose: (user, language) => remembered.set(user, language),
  };
}

async function askSlack(user: string, client: WebClient): Promise<Language> {
  const { user: profile } = await client.users.info({ user, include_locale: true });
  return languageOf(profile?.locale);
}
