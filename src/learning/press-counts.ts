import { ageDays } from './age-days.ts';
import { LEARNING } from './constants.ts';

/** Who pressed, and on what. */
export interface Press {
  readonly isBot: boolean;
  /** The workspace that the person belongs to. */
  readonly userTeam: string;
  /** The workspace that the card was posted in. */
  readonly cardTeam: string;
  readonly cardPostedAt: Date;
}

/**
 * Whether a press goes into the ledger: not a bot's, not a guest's from another workspace, not one
 * on a card older than 30 days.
 */
export function pressCounts(press: Press, now: Date): boolean {
  return (
    !press.isBot &&
    press.userTeam === press.cardTeam &&
    ageDays(press.cardPostedAt.getTime(), now) <= LEARNING.cardMaxAgeDays
  );
}
