import type { Against } from '../app/spoke-against.ts';

/**
 * What the bot says about being taught: the question between two records, "not this error", why a
 * record matched, and a channel's bar. Foreign parts come in escaped.
 */
export interface TeachingMessages {
  readonly question: {
    readonly title: string;
    /** Above the line that both records fit. */
    readonly bothFit: string;
    /** The same when each fits a line of its own, shown below it. */
    readonly bothFitLines: string;
    readonly choose: string;
    readonly neither: string;
    summary(first: string, second: string): string;
    /** `said` by people on this question before it was asked again. */
    said(users: string): string;
    neitherOfThem(by: string): string;
    again(first: string, second: string, link: string): string;
    readonly noted: string;
    readonly undone: string;
    readonly undoneHere: string;
    readonly notYours: string;
    readonly guest: string;
  };
  readonly card: {
    toldApart(other: string, users: string): string;
    instead(signature: string): string;
    notRemembered: string;
    remembered: string;
    barRaised(percent: number): string;
    readonly barSilent: string;
  };
  /** Records that were left out of an answer. */
  refused(records: string): string;
  readonly why: {
    readonly title: string;
    /** Above the line of the paste, whose matched part is marked. */
    readonly line: string;
    /** Instead of `confidence` where people decided. */
    toldApart(users: string, percent: number): string;
    /** e.g. "Very likely: of 100 matches like this, about 87 are right." */
    confidence(percent: number): string;
    readonly runnerUp: string;
    noRunnerUp: string;
    /** e.g. "unlikely, 12 %" */
    likelihood(percent: number): string;
    against(reason: Against, text: string): string;
    readonly spokeAgainst: string;
  };
  readonly corrections: {
    readonly title: string;
    readonly none: string;
    notThis(line: string, record: string, by: string, on: string): string;
    whichOfTwo(line: string, record: string, other: string, by: string, on: string): string;
    readonly noLine: string;
    readonly more: string;
    readonly intro: string;
    readonly notAllowed: string;
    readonly onlyPrivate: string;
    undone(by: string): string;
    readonly undoneBefore: string;
  };
  readonly status: {
    readonly title: string;
    readonly usual: string;
    raised(percent: number): string;
    readonly silent: string;
    judged(right: number, judged: number): string;
    readonly notJudged: string;
    readonly private: string;
  };
}
