import type { AppDeps } from './deps.ts';

export type UndoChoiceAnswer =
  /** `question`: the sighting to ask again, when this card answered one. */
  | { readonly kind: 'undone'; readonly question: string | null }
  /** The person has not chosen here: only who did takes it back. */
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'unknown_card' };

/** Takes back what a person said about the two records that a card's paste could be. */
export async function undoChoice(
  press: { readonly team: string; readonly user: string; readonly sighting: string },
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<UndoChoiceAnswer> {
  const { team, user } = press;
  const card = await deps.store.sighting(team, press.sighting);
  if (card?.record == null || card.toldApartFrom === undefined) return { kind: 'unknown_card' };
  const pair = [card.record, card.toldApartFrom] as const;
  const said = await deps.store.corrections({ team, pair, limit: MAX_CHOICES });
  const own = said.filter(
    (one) => one.user === user && one.fingerprint === card.fingerprint && one.record === pair[0],
  );
  for (const { id } of own) {
    await deps.store.undoCorrection({ team, id, by: user, at: deps.now() });
  }
  if (own.length === 0) return { kind: 'not_yours' };
  return { kind: 'undone', question: card.question ?? null };
}

const MAX_CHOICES = 500;
