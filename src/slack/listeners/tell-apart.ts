import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { chooseRecord } from '../../app/choose-record.ts';
import { rememberCard } from '../../app/posted-cards.ts';
import { refuseBoth } from '../../app/refuse-both.ts';
import { showRecord } from '../../app/show-record.ts';
import { undoChoice } from '../../app/undo-choice.ts';
import { viewCard } from '../../app/view-card.ts';
import { viewQuestion } from '../../app/view-question.ts';
import { note, type SlackMessage } from '../cards/blocks.ts';
import { renderCard } from '../cards/card.ts';
import { renderQuestion } from '../cards/question-card.ts';
import { ACTION } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { redrawCopies } from '../redraw.ts';
import type { Respond } from '../respond-to.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { type CardPress, readPress } from './read-press.ts';
import { writtenBeforeAck } from './written-before-ack.ts';

interface Pressed {
  readonly press: CardPress;
  readonly pressId: string;
  readonly ack: () => Promise<void>;
  readonly respond: Respond;
  readonly client: WebClient;
  readonly deps: SlackDeps;
}

/** "Which of the two is it?": its buttons, and the ways back. */
export function listenToTellApart(app: App, deps: SlackDeps): void {
  const on = (id: string, run: (pressed: Pressed) => Promise<void>) =>
    app.action(id, async ({ ack, body, client, context, respond }) => {
      const press = readPress(body, context);
      if (press === undefined) return ack();
      const pressId = press.pressId ?? deps.app.newId();
      await run({ press, pressId, ack, respond, client, deps });
    });
  on(ACTION.chooseRecord, choose);
  on(ACTION.undoChoice, takeBack);
  on(ACTION.neither, (pressed) => refuse(pressed, true));
  on(ACTION.undoNeither, (pressed) => refuse(pressed, false));
}

/** The chosen record's card takes the place of the question. */
async function choose(pressed: Pressed): Promise<void> {
  const { press, deps, client } = pressed;
  const { team, user, userTeam, value } = press;
  const record = value.target ?? '';
  const { pressId } = pressed;
  const choice = { team, user, userTeam, sighting: value.sighting, record, pressId };
  const answer = await writtenBeforeAck(chooseRecord(choice, deps.app), pressed.ack);
  deps.metrics.voted('which_of_two', answer.kind);
  const language = await deps.languages.of(user, client);
  const { question } = messagesIn(language).teaching;
  if (answer.kind === 'unknown_card') return sayUnknown(pressed, language);
  if (answer.kind === 'not_counted') return showToGuest(pressed, record, language);
  const of = { team, sighting: answer.sighting };
  await rememberPlace(pressed, answer.sighting);
  const view = await viewCard(of, deps.app);
  if (view === undefined) return sayUnknown(pressed, language);
  const { incident } = view.sighting;
  const drawn = await redrawCopies({ team, incident, record: view.record.id }, client, deps);
  if (press.isPrivate) {
    const style = { language, viewer: user, expanded: false, notice: question.noted };
    return replace(pressed, renderCard(view, style));
  }
  if (!drawn.has(`${press.channel}:${press.ts}`)) {
    await replace(pressed, renderCard(view, { language: 'en', viewer: null, expanded: false }));
  }
  await whisper(pressed, note(question.noted));
}

/** Asks again where the card stands in for a question; elsewhere the card only loses its line. */
async function takeBack(pressed: Pressed): Promise<void> {
  const { press, deps, client } = pressed;
  const { team, user, value } = press;
  const undo = { team, user, sighting: value.sighting };
  const answer = await writtenBeforeAck(undoChoice(undo, deps.app), pressed.ack);
  const language = await deps.languages.of(user, client);
  const { question } = messagesIn(language).teaching;
  if (answer.kind === 'unknown_card') return sayUnknown(pressed, language);
  if (answer.kind === 'not_yours') return whisper(pressed, note(question.notYours));
  if (answer.question !== null) {
    await rememberPlace(pressed, answer.question);
    await showQuestion(pressed, { sighting: answer.question, notice: question.undone, language });
    return;
  }
  const view = await viewCard({ team, sighting: value.sighting }, deps.app);
  if (view === undefined) return sayUnknown(pressed, language);
  if (press.isPrivate) {
    const style = { language, viewer: user, expanded: false, notice: question.undoneHere };
    return replace(pressed, renderCard(view, style));
  }
  const { incident } = view.sighting;
  await redrawCopies({ team, incident, record: view.record.id }, client, deps);
  await whisper(pressed, note(question.undoneHere));
}

async function refuse(pressed: Pressed, wanted: boolean): Promise<void> {
  const { press, deps, client } = pressed;
  const { team, user, userTeam, value } = press;
  const { pressId } = pressed;
  const refusal = { team, user, userTeam, sighting: value.sighting, refuse: wanted, pressId };
  const answer = await writtenBeforeAck(refuseBoth(refusal, deps.app), pressed.ack);
  deps.metrics.voted('neither', answer.kind);
  const language = await deps.languages.of(user, client);
  const { loop, teaching } = messagesIn(language);
  if (answer.kind === 'unknown_card') return sayUnknown(pressed, language);
  if (answer.kind === 'not_counted') return whisper(pressed, note(loop.refused[answer.why]));
  if (answer.kind === 'not_yours') return whisper(pressed, note(teaching.question.notYours));
  const notice = wanted ? teaching.card.remembered : teaching.question.undone;
  await showQuestion(pressed, { sighting: value.sighting, notice, language });
}

/** Draws the question in the place that was pressed, and tells the presser what happened. */
async function showQuestion(
  pressed: Pressed,
  on: { readonly sighting: string; readonly notice: string; readonly language: Language },
): Promise<void> {
  const { press, deps } = pressed;
  const { notice, language } = on;
  const view = await viewQuestion({ team: press.team, sighting: on.sighting }, deps.app);
  if (view === undefined) return sayUnknown(pressed, language);
  if (press.isPrivate) {
    return replace(pressed, renderQuestion(view, { language, viewer: press.user, notice }));
  }
  await replace(pressed, renderQuestion(view, { language: 'en', viewer: null }));
  await whisper(pressed, note(notice));
}

/** Who may not teach still gets the card that they asked for. */
async function showToGuest(pressed: Pressed, record: string, language: Language): Promise<void> {
  const { press, deps } = pressed;
  const { team, channel, user, value } = press;
  const ask = { team, channel, user, id: record, from: value.sighting };
  const shown = await showRecord(ask, deps.app);
  const notice = messagesIn(language).teaching.question.guest;
  if (shown.kind !== 'shown') return sayUnknown(pressed, language);
  const style = { language, viewer: user, expanded: false, notice };
  await whisper(pressed, renderCard(shown.view, style));
}

/** A message that others see is remembered with what it shows now. */
async function rememberPlace({ press, deps }: Pressed, sighting: string): Promise<void> {
  const { team, channel, ts } = press;
  if (press.isPrivate || ts === undefined) return;
  await rememberCard({ team, channel, ts, sighting }, deps.app);
}

async function sayUnknown(pressed: Pressed, language: Language): Promise<void> {
  await whisper(pressed, note(messagesIn(language).vote.unknownCard));
}

async function replace({ respond }: Pressed, message: SlackMessage): Promise<void> {
  await respond({ ...message, replace_original: true });
}

async function whisper({ respond }: Pressed, message: SlackMessage): Promise<void> {
  await respond({ ...message, response_type: 'ephemeral', replace_original: false });
}
