import type { VoteOutcome } from './vote-event.ts';

/** What a person can say of a fix or a dead end. */
export type ItemOutcome = Exclude<VoteOutcome, 'wrong_match'>;

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
