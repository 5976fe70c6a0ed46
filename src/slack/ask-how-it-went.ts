import type { WebClient } from '@slack/web-api';
import { askLater, dueQuestions, type Question } from '../app/due-questions.ts';
import { copiesOf } from '../app/posted-cards.ts';
import { renderAsk } from './cards/ask-card.ts';
import { messagesIn } from './message-catalogue.ts';
import { linked, permalinkOf } from './permalink.ts';
import { placeOf } from './place-of.ts';
import { postMessage } from './post-card.ts';
import type { SlackDeps } from './slack-deps.ts';
import { whisperTo } from './whisper-to.ts';

/** Asks everybody whose question is due, each once and in private. Never throws for one of them. */
export async function askHowItWent(client: WebClient, deps: SlackDeps): Promise<void> {
  for (const question of await dueQuestions(deps.app)) {
    try {
      await ask(question, client, deps);
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
      deps.app.log.warn('not_asked', { error: reason });
      await askLater(question, deps.app);
    }
  }
}

async function ask(question: Question, client: WebClient, deps: SlackDeps): Promise<void> {
  const { view, item } = question;
  const { user, team, incident, record } = question.ask;
  const language = await deps.languages.of(user, client);
  const [card] = await copiesOf({ team, incident, record }, deps.app);
  const url = card === undefined ? null : await permalinkOf(client, card);
  const link = url === null ? null : linked(url, messagesIn(language).loop.ask.label);
  const message = renderAsk({ view, item, link }, language);
  const { channel } = view.sighting;
  try {
    await whisperTo(client, { ...placeOf(view, channel), user }, message);
  } catch {
    // A channel that the bot is no member of, or that the person has left: by direct message then.
    await postMessage(client, { channel: user }, message);
  }
}
