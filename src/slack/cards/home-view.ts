import type { HomeView } from '@slack/types';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { context, header, section } from './blocks.ts';

const MAX_DOMAINS = 60;

/** App Home: what the bot is for and what it knows. */
export function renderHome(
  known: { readonly records: number; readonly domains: readonly string[] },
  language: Language,
): HomeView {
  const { home } = messagesIn(language);
  const domains = known.domains.slice(0, MAX_DOMAINS).map((domain) => inlineCode(domain, 40));
  return {
    type: 'home',
    blocks: [
      header(home.title),
      section([home.intro]),
      section([home.how]),
      { type: 'divider' },
      section([home.known(known.records, known.domains.length)]),
      ...context([domains.join(' ')]),
    ],
  };
}
