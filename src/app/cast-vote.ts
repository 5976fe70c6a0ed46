import { itemNames } from '../learning/item-names.ts';
import { type PressRefusal, pressRefusal } from '../learning/press-refusal.ts';
import type { Press, PressResult, Sighting } from '../store/store.ts';
import type { AppDeps } from './deps.ts';

/** One press of a button, as it was made. */
export interface VotePress {
  readonly team: string;
  readonly user: string;
  /** The workspace that the person belongs to: guests of others do not count. */
  readonly userTeam: string;
  readonly sighting: string;
  /** Place or stable id; null = about the record as a whole. */
  readonly item: string | null;
  readonly outcome: Press['outcome'];
  /** Place of the item on the card, from 1; absent = not known. */
  readonly position?: number | undefined;
  /** The same for a press that is delivered twice. */
  readonly pressId: string;
}

export type VoteAnswer =
  | {
      readonly kind: 'counted';
      readonly result: PressResult['kind'];
      readonly item: string | null;
      /** What the person says from now on. */
      readonly outcome: PressResult['event']['outcome'];
    }
  /** The card's sighting, record or item is gone. */
  | { readonly kind: 'unknown_card' }
  /** The card is too old, or the person is a guest: nothing was written. */
  | { readonly kind: 'not_counted'; readonly why: PressRefusal };

/**
 * Writes one press into the ledger. When it resolves, the vote survives a crash.
 * The same outcome again withdraws, another one replaces.
 * @throws AppError `store_unavailable`, and then nothing was written
 */
export async function castVote(
  press: VotePress,
  deps: Pick<AppDeps, 'store' | 'catalog' | 'now' | 'newId' | 'askAfterMs'>,
): Promise<VoteAnswer> {
  const sighting = await deps.store.sighting(press.team, press.sighting);
  const record = sighting?.record == null ? undefined : deps.catalog.find(sighting.record);
  if (sighting === undefined || record === undefined) return { kind: 'unknown_card' };
  const item = press.item === null ? null : itemNames(record).resolve(press.item);
  if (item === undefined) return { kind: 'unknown_card' };
  const now = deps.now();
  const { userTeam, team } = press;
  const who = { isBot: false, userTeam, cardTeam: team, cardPostedAt: sighting.at };
  const why = pressRefusal(who, now);
  if (why !== undefined) return { kind: 'not_counted', why };
  const asks = press.outcome === 'trying' && deps.askAfterMs > 0;
  const { kind, event } = await deps.store.press({
    team,
    incident: sighting.incident,
    record: record.id,
    item,
    user: press.user,
    outcome: press.outcome,
    at: now,
    version: sighting.version,
    pressId: press.pressId,
    position: press.position,
    ask: asks
      ? { sighting: sighting.id, at: new Date(now.getTime() + deps.askAfterMs) }
      : undefined,
    ...(press.outcome === 'wrong_match' ? { teaches: lesson(sighting, deps) } : {}),
  });
  return { kind: 'counted', result: kind, item, outcome: event.outcome };
}

/** "Not this error" is remembered for this kind of paste, in this workspace. */
function lesson({ id: sighting, fingerprint }: Sighting, { newId }: Pick<AppDeps, 'newId'>) {
  return { id: newId(), fingerprint, sighting };
}
