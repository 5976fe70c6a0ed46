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

/** Why a press goes into no ledger; people are told. */
export type PressRefusal = 'bot' | 'guest' | 'too_old';

/**
 * Whether a press counts: not a bot's, not a guest's from another workspace, not one on a card older
 * than 30 days. A guest of this workspace is a member of it.
 * @returns undefined when it counts
 */
export function pressRefusal(press: Press, now: Date): PressRefusal | undefined {
  if (press.isBot) return 'bot';
  if (press.userTeam !== press.cardTeam) return 'guest';
  const age = ageDays(press.cardPostedAt.getTime(), now);
  return age > LEARNING.cardMaxAgeDays ? 'too_old' : undefined;
}
