import { pressRefusal } from '../learning/press-refusal.ts';
import type { Sighting, StoredMatch } from '../store/store.ts';
import type { AppDeps } from './deps.ts';

/** One press on a tell-apart question. */
export interface ChoicePress {
  readonly team: string;
  readonly user: string;
  /** The workspace that the person belongs to: guests of others teach nothing. */
  readonly userTeam: string;
  /** The question's sighting. */
  readonly sighting: string;
  /** The record that it is. */
  readonly record: string;
  /** The same for a press that is delivered twice. */
  readonly pressId: string;
}

export type ChoiceAnswer =
  /** Remembered; the sighting is the chosen record's, in the question's incident. */
  | { readonly kind: 'chosen'; readonly sighting: string }
  /** The person is a guest or the question too old: nothing was written. */
  | { readonly kind: 'not_counted' }
  | { readonly kind: 'unknown_card' };

/**
 * "Which of the two is it?" was answered: remembered for this kind of paste and this pair, and the
 * question's place is taken by the record's own card.
 * @throws AppError `store_unavailable`, and then nothing was written
 */
export async function chooseRecord(
  press: ChoicePress,
  deps: Pick<AppDeps, 'store' | 'catalog' | 'now' | 'newId'>,
): Promise<ChoiceAnswer> {
  const { team, user, userTeam, record } = press;
  const question = await deps.store.sighting(team, press.sighting);
  const pair = question?.asks;
  if (question === undefined || pair === undefined) return { kind: 'unknown_card' };
  if (!pair.includes(record) || deps.catalog.find(record) === undefined) {
    return { kind: 'unknown_card' };
  }
  const now = deps.now();
  const who = { isBot: false, userTeam, cardTeam: team, cardPostedAt: question.at };
  if (pressRefusal(who, now) !== undefined) return { kind: 'not_counted' };
  const other = pair[0] === record ? pair[1] : pair[0];
  const sighting = await deps.store.choose({
    correction: {
      id: deps.newId(),
      team,
      kind: 'which_of_two',
      fingerprint: question.fingerprint,
      record,
      other,
      user,
      incident: question.incident,
      sighting: question.id,
      at: now,
    },
    pressId: press.pressId,
    answer: answerTo(question, { id: deps.newId(), record, other }),
  });
  return { kind: 'chosen', sighting };
}

/** The chosen record's sighting: what the question knew of the paste, with that record's match. */
function answerTo(
  question: Sighting,
  chosen: { readonly id: string; readonly record: string; readonly other: string },
): Sighting {
  const { asks, runnerUp, ...shared } = question;
  const likelier: StoredMatch = {
    record: asks?.[0] ?? chosen.record,
    // Of the pair's confidence the likelier one has what the other one has not.
    confidence: Math.max(0, question.confidence - (runnerUp?.confidence ?? 0)),
    evidence: question.evidence,
  };
  const [match, second] =
    runnerUp?.record === chosen.record ? [runnerUp, likelier] : [likelier, runnerUp];
  return {
    ...shared,
    confidence: match.confidence,
    evidence: match.evidence,
    id: chosen.id,
    record: chosen.record,
    toldApartFrom: chosen.other,
    question: question.id,
    ...(second === undefined ? {} : { runnerUp: second }),
  };
}
