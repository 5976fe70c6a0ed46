import type { CardView, ItemOutcome } from '../app/card-view.ts';
import type { VoteAnswer } from '../app/cast-vote.ts';

type Refusal = Extract<VoteAnswer, { readonly kind: 'not_counted' }>['why'];

/** The words around trying, reporting and trusting. Foreign parts come in escaped. */
export interface LoopMessages {
  /** One line of what was tried in the incident. */
  tried(of: {
    readonly outcome: ItemOutcome;
    readonly action: string;
    readonly by: string;
    readonly minutes: number;
  }): string;
  readonly triedMore: (lines: number) => string;
  /** Title of a card that is folded, plain text. */
  folded(minutes: number): string;
  /** Before the fix that helped. */
  fixedBy(by: string): string;
  readonly unfold: string;
  /** Above dead ends that helped several people. */
  readonly disputedTitle: string;
  flagged(people: number): string;
  onVersion(version: string, rate: number, votes: number): string;
  /** What comes next after a fix; `measured`: incidents here are in the number. */
  forecast(of: {
    readonly percent: number;
    readonly record: string;
    readonly lookFor: string;
    readonly measured: boolean;
  }): string;
  /** Behind a neighbour of the record; `measured` as above. */
  share(percent: number, measured: boolean): string;
  /** To a person whose press did not count. */
  readonly refused: Readonly<Record<Refusal, string>>;
  /** To a person who pressed "Trying it"; minutes = 0: nobody will ask. */
  trying(action: string, minutes: number): string;
  readonly reaction: {
    counted(outcome: ItemOutcome, action: string): string;
    withdrawn(action: string): string;
    /** Slack did not say who it was. */
    readonly unknown: string;
  };
  readonly ask: {
    question(action: string, link: string | null): string;
    readonly once: string;
    readonly label: string;
  };
  readonly trust: {
    title(badge: string): string;
    readonly tier: Readonly<Record<CardView['tier'], string>>;
    /** What is still missing for a promotion. */
    soFar(people: number, incidents: number, seen: number, days: number): string;
    readonly disputed: string;
    readonly needsReview: string;
    stale(date: string): string;
    confidence(now: number, own: number): string;
    agree(percent: number): string;
    wrong(wrong: number, right: number): string;
    readonly rates: string;
    claim(action: string, percent: number, deadEnd: boolean): string;
    rate(of: {
      readonly action: string;
      readonly reports: number;
      readonly rate: number;
      readonly low: number;
      readonly high: number;
      readonly claimed: number;
      readonly deadEnd: boolean;
    }): string;
    counting(claimWeight: number): string;
  };
}
