import type { TrustEvidence } from '../learning/rate-record.ts';
import type { VoteOutcome } from '../learning/vote-event.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Sighting } from '../store/store.ts';
import type { TaughtView } from './taught-view.ts';
import type { VersionAdvice } from './version-advice.ts';

/** What a person can say about a fix or dead end. */
export type ItemOutcome = Exclude<VoteOutcome, 'wrong_match'>;

/** How it went for a person who tried it; `trying` is not that far. */
export type Report = Exclude<ItemOutcome, 'trying'>;

/** What one person said about one item in this card's incident. */
export interface TriedHere {
  readonly user: string;
  readonly outcome: ItemOutcome;
}

/** What people who say the same said about one item in this incident. */
export interface TriedItem {
  readonly item: string;
  readonly kind: ItemView['kind'];
  readonly action: string;
  readonly actionZh: string | null;
  readonly outcome: ItemOutcome;
  /** In order of time, at least one. */
  readonly users: readonly string[];
  /** Whole minutes from the paste to the first of them, >= 0. */
  readonly minutes: number;
}

/** A fix or dead end as a card shows it. */
export interface ItemView {
  /** Canonical name; buttons carry it. */
  readonly item: string;
  /** What the record calls it. A fix that moved to the dead ends stays a `fix`. */
  readonly kind: 'fix' | 'dead_end';
  readonly action: string;
  /** Null when the record has no Chinese for it, or what stands there is not Chinese. */
  readonly actionZh: string | null;
  /** A fix's `how`, a dead end's `why_fails`. */
  readonly detail: string;
  readonly detailZh: string | null;
  /** Empty = always. */
  readonly condition: string;
  readonly sources: readonly string[];
  /** The record's own claim, [0, 1]. */
  readonly claimed: number;
  /** Claim and votes together, (0, 1): of success for a fix, of failure for a dead end. */
  readonly rate: number;
  /** The ends of its 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Standing votes in this workspace, by heads. All zero = nobody has reported. */
  readonly people: Readonly<Record<Report, number>>;
  readonly here: readonly TriedHere[];
  /** A dead end that people found not to be one. */
  readonly disputed: boolean;
  /** Its rate on the reader's version, once there are enough reports from it; `votes` weighted. */
  readonly onVersion: {
    readonly version: string;
    readonly rate: number;
    readonly votes: number;
  } | null;
}

/** How far to trust a record, and why. */
export interface TrustView extends TrustEvidence {
  /** The record's confidence, claim and reports together, [0, 1]. */
  readonly confidence: number;
  /** Incidents that this record was matched in; those with a report are `incidents`. */
  readonly seen: number;
  /** How many reports the record's claims are worth. */
  readonly claimWeight: number;
  /** A tier in doubt that votes may not take away, or a fix that made something worse. */
  readonly needsReview: boolean;
}

/** Another record that this one's graph points to. */
export interface Neighbour {
  readonly kind: 'leads_to' | 'preceded_by' | 'frequently_confused_with';
  readonly record: string;
  readonly signature: string;
  readonly note: string | null;
  /** Share of incidents in which it comes next (or came before), [0, 1]; null = nobody says. */
  readonly share: number | null;
  /** Whether incidents of this workspace are in the share, and not the editor's estimate alone. */
  readonly measured: boolean;
}

/** Everything a card can show, as plain data: no Slack, no store, no clock. */
export interface CardView {
  readonly sighting: Sighting;
  readonly record: ErrorRecord;
  /** False when the matcher would not have spoken unasked; the sighting's `nearest` are the others. */
  readonly sure: boolean;
  /** Share of cases that some fix helped in, claim and reports together. */
  readonly fixSuccessRate: number;
  /** Best first. */
  readonly fixes: readonly ItemView[];
  /** The surest first; with the fixes that failed too often. */
  readonly deadEnds: readonly ItemView[];
  /** What was tried in this incident, in order of time. */
  readonly tried: readonly TriedItem[];
  /** What helped in this incident; null while nothing has. */
  readonly solved: {
    readonly item: string;
    readonly action: string;
    readonly actionZh: string | null;
    readonly user: string;
    /** Whole minutes from the paste to the vote, >= 0. */
    readonly minutes: number;
    /** Not contradicted by as many people here: the card may fold. */
    readonly settled: boolean;
  } | null;
  /** People for whom the card was about another error. */
  readonly wrongFor: readonly string[];
  readonly tier: ErrorRecord['verification_tier'];
  readonly disputed: boolean;
  readonly stale: boolean;
  /** What tier, confidence and rates rest on, for whoever asks. */
  readonly trust: TrustView;
  readonly version: VersionAdvice | undefined;
  /** The paste's own system alone when it is known, else all that have advice. */
  readonly osAdvice: readonly { readonly os: string; readonly advice: string }[];
  readonly neighbours: readonly Neighbour[];
  /** Titles of the sighting's `nearest` that still exist. */
  readonly runnersUp: readonly { readonly record: string; readonly signature: string }[];
  /** The other records that it could have been, and what people said of them. */
  readonly taught: TaughtView;
  /** Whether the card can be drawn in Chinese. */
  readonly hasChinese: boolean;
}
