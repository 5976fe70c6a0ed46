import { type PressRefusal, pressRefusal } from '../learning/press-refusal.ts';
import type { Sighting } from '../store/store.ts';
import { calledWrongBy } from './called-wrong-by.ts';
import type { AppDeps } from './deps.ts';

/** A press of "Neither", or of its undo. */
export interface RefusalPress {
  readonly team: string;
  readonly user: string;
  readonly userTeam: string;
  /** The question's sighting. */
  readonly sighting: string;
  /** True = it is neither of the two; false = that is taken back. */
  readonly refuse: boolean;
  readonly pressId: string;
}

export type RefusalAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'not_counted'; readonly why: PressRefusal }
  /** Only who said so takes it back. */
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'unknown_card' };

/**
 * "Neither of the two": as much as "not this error" on the card of each, and taught the same way.
 * @throws AppError `store_unavailable`
 */
export async function refuseBoth(
  press: RefusalPress,
  deps: Pick<AppDeps, 'store' | 'now' | 'newId'>,
): Promise<RefusalAnswer> {
  const { team, user, userTeam } = press;
  const question = await deps.store.sighting(team, press.sighting);
  if (question?.asks === undefined) return { kind: 'unknown_card' };
  const who = { isBot: false, userTeam, cardTeam: team, cardPostedAt: question.at };
  const why = pressRefusal(who, deps.now());
  if (why !== undefined) return { kind: 'not_counted', why };
  let changed = 0;
  for (const [place, record] of question.asks.entries()) {
    const stands = await hasRefused({ team, user, record, incident: question.incident }, deps);
    // A press on what stands would take it back, and the other way round.
    if (stands === press.refuse) continue;
    changed += 1;
    await deps.store.press(wrongMatch(question, { ...press, record, place }, deps));
  }
  return changed === 0 && !press.refuse ? { kind: 'not_yours' } : { kind: 'done' };
}

function wrongMatch(
  question: Sighting,
  press: RefusalPress & { readonly record: string; readonly place: number },
  deps: Pick<AppDeps, 'now' | 'newId'>,
) {
  const { id: sighting, fingerprint, incident, version } = question;
  return {
    team: press.team,
    incident,
    record: press.record,
    item: null,
    user: press.user,
    outcome: 'wrong_match' as const,
    at: deps.now(),
    version,
    pressId: `${press.pressId}:${press.place}`,
    teaches: { id: deps.newId(), fingerprint, sighting },
  };
}

async function hasRefused(
  of: {
    readonly team: string;
    readonly user: string;
    readonly record: string;
    readonly incident: string;
  },
  { store }: Pick<AppDeps, 'store'>,
): Promise<boolean> {
  return calledWrongBy(await store.ledger(of.team, of.record), of.incident).includes(of.user);
}
