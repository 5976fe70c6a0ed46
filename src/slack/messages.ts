import type { CardView, ItemOutcome } from '../app/card-view.ts';
import type { LoopMessages } from './loop-messages.ts';
import type { TeachingMessages } from './teaching-messages.ts';

/** The languages that cards are written in. */
export type Language = 'en' | 'zh';

/**
 * Every word that the bot says, one shape for all languages, so that the compiler finds what is
 * not translated. Texts are ours; foreign parts come in escaped.
 */
export interface Messages {
  readonly card: {
    header(resolvable: CardView['record']['resolvable'], outOfTen: number): string;
    notSure: string;
    noFixes: string;
    onlyIf(condition: string): string;
    estimate(percent: number): string;
    workedFor(worked: number, of: number, rate: number, claimed: number): string;
    estimatedToFail(percent: number): string;
    failedFor(failed: number, of: number, rate: number, claimed: number): string;
    disputed: string;
    dontBother: string;
    sources: string;
    triedHere: string;
    you: string;
    outcome: Readonly<Record<ItemOutcome, string>>;
    yourVote(outcome: string): string;
    solved(action: string, by: string, minutes: number): string;
    versions(from: string, to: string): string;
    versionPlace(version: string, place: 'inside' | 'below' | 'above'): string;
    versionChange(version: string, what: string): string;
    osAdvice(os: string, advice: string): string;
    neighbour: Readonly<Record<CardView['neighbours'][number]['kind'], string>>;
    couldAlsoBe: string;
    tier: Readonly<Record<CardView['tier'], string>>;
    disputedBadge: string;
    staleBadge(date: string): string;
    confidence(percent: number): string;
    documentation: string;
    notTranslated: string;
    summary(signature: string, verdict: string, fix: string | null): string;
  };
  readonly button: {
    worked(count: number): string;
    failed(count: number): string;
    partly(count: number): string;
    worse(count: number): string;
    trying: string;
    why: string;
    wrongMatch: string;
    share: string;
    showAll(more: number): string;
    /** Names the OTHER language, in that language. */
    language: string;
    open: string;
    undo: string;
    showAnyway: string;
    more: string;
  };
  readonly vote: {
    counted(outcome: string, action: string): string;
    withdrawn(action: string): string;
    unknownCard: string;
    undone(action: string | null): string;
    nothingToUndo: string;
  };
  readonly loop: LoopMessages;
  readonly wrongMatch: {
    withdrawn(by: string): string;
    back: string;
    notYours: string;
  };
  readonly why: {
    title(signature: string): string;
    none: string;
    kind(kind: string): string;
  };
  readonly teaching: TeachingMessages;
  readonly unknown: {
    unsureTitle: string;
    unknownTitle: string;
    notAnError: string;
    line(line: string): string;
    nearest: string;
    nothingNear: string;
    advice: string;
  };
  readonly seenBefore: (signature: string, link: string) => string;
  /** Label of the link in `seenBefore`. */
  readonly above: string;
  readonly sharedAlready: (link: string | null) => string;
  readonly shared: {
    done(link: string | null): string;
    by(user: string): string;
    label: string;
  };
  readonly search: {
    title(query: string, count: number): string;
    none(query: string): string;
    domains(list: string): string;
    usage: string;
  };
  readonly show: { usage: string; none(id: string): string };
  readonly help: { title: string; intro: string; commands: string; outro: string };
  readonly modal: {
    title: string;
    label: string;
    placeholder: string;
    hint: string;
    submit: string;
    close: string;
    empty: string;
  };
  readonly home: {
    title: string;
    intro: string;
    how: string;
    known(records: number, domains: number): string;
  };
  readonly failed: (reference: string) => string;
}
