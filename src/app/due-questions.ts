import type { Ask } from '../store/store.ts';
import type { CardView, ItemView } from './card-view.ts';
import type { AppDeps } from './deps.ts';
import { type CardDeps, viewCard } from './view-card.ts';

/** Somebody to be asked how a try went. */
export interface Question {
  readonly ask: Ask;
  readonly view: CardView;
  readonly item: ItemView;
}

/**
 * The questions that are due now. Each is given out once; who has said meanwhile how it went, or
 * took the try back, is not asked.
 */
export async function dueQuestions(deps: CardDeps): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const ask of await deps.store.takeDueAsks(deps.now())) {
    const view = await viewCard(ask, deps);
    const item = [...(view?.fixes ?? []), ...(view?.deadEnds ?? [])].find(
      (one) => one.item === ask.item,
    );
    const said = item?.here.find(({ user }) => user === ask.user);
    if (view !== undefined && item !== undefined && said?.outcome === 'trying') {
      questions.push({ ask, view, item });
    }
  }
  return questions;
}

/** How long an undelivered question waits for the next try, and when it is given up. */
const AGAIN_AFTER_MS = 10 * 60_000;
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000;

/** For a question that could not be delivered; after a day nobody wants to hear it any more. */
export async function askLater(
  { ask, view }: Question,
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<void> {
  const now = deps.now().getTime();
  if (now - view.sighting.at.getTime() > GIVE_UP_AFTER_MS) return;
  await deps.store.postponeAsk(ask, new Date(now + AGAIN_AFTER_MS));
}

/** The incident of a thread is over: whoever is still trying something in it is asked now. */
export function closeIncident(
  of: { readonly team: string; readonly incident: string },
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<void> {
  return deps.store.hastenAsks({ ...of, at: deps.now() });
}
