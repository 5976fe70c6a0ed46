import type { VoteOutcome } from './vote-event.ts';

/** How a fix or a dead end went for a person who tried it. */
export type ItemOutcome = Exclude<VoteOutcome, 'wrong_match' | 'trying'>;

const HELPED: Readonly<Record<ItemOutcome, number>> = {
  worked: 1,
  partly: 0.5,
  failed: 0,
  worse: 0,
};

/** How far an outcome says that the thing helped: 1, 0.5 or 0. */
export function helped(outcome: ItemOutcome): number {
  return HELPED[outcome];
}
