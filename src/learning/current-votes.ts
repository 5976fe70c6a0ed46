import type { ItemOutcome } from './helped.ts';
import { instant } from './instant.ts';
import { itemNames } from './item-names.ts';
import type { RatedRecord } from './rated-record.ts';
import type { VoteEvent } from './vote-event.ts';

/** One person's standing verdict on one item in one incident. */
export interface CurrentVote {
  /** Canonical name, see itemNames. */
  readonly item: string;
  /** Key of the person, unique across teams. */
  readonly user: string;
  /** Key of the incident, unique across teams; see incidentKey. */
  readonly incident: string;
  readonly outcome: ItemOutcome;
  /** Milliseconds of the latest press: the vote's age is counted from here. */
  readonly at: number;
  /** Milliseconds of the first press: numbers a person's incidents. */
  readonly firstAt: number;
  readonly version: string | null;
}

/** What stands of a ledger for one record. */
export interface LedgerState {
  /** In order of first press, ties by place in the ledger. */
  readonly votes: readonly CurrentVote[];
  /** Pairs of user and incident whose "not this error" stands. */
  readonly wrongMatches: number;
}

/** The incident's key in {@link CurrentVote}. */
export function incidentKey(of: { readonly team: string; readonly incident: string }): string {
  return `${of.team}\u0000${of.incident}`;
}

/**
 * Reduces a ledger to what stands: the latest event of each (user, incident, item).
 *
 * Where the rule leaves room:
 * - *Latest* is by time; at the same instant the later line of the ledger wins.
 * - `withdrawn` as the latest event is no vote and leaves no trace. A vote cast again afterwards
 *   keeps the instant of its very first press: taking back and pressing again must not move it to
 *   another place in the person's row of incidents.
 * - `trying` is no vote either, and one that follows a vote replaces it: the person is at it again.
 *   Like a withdrawn vote it still marks the person's first press.
 * - A repeated outcome is a retry, not a withdrawal; the vote is as old as the last repetition.
 * - `wrong_match` follows the same rule. Without an item it stands beside the person's votes, and
 *   `withdrawn` without an item takes it back; written with an item it replaces the person's vote on
 *   that item. It counts once per user and incident, whatever item it names.
 * - Votes on items that the record does not have count for nothing. (The ledger's reader reports
 *   them; here they are passed over.) So do events about other records.
 * - Events later than the reading time count, at age 0: clocks differ, and the ledger is what it is.
 * - Users and incidents of two teams are never the same, even with equal ids. Whoever wants one
 *   workspace's rates hands in one workspace's events.
 * @throws RangeError if an event of this record has an `at` that is no time
 */
export function currentVotes(record: RatedRecord, events: readonly VoteEvent[]): LedgerState {
  const names = itemNames(record);
  const histories = new Map<string, History>();
  for (const [place, event] of events.entries()) {
    if (event.record !== record.id) continue;
    const item = event.item ? (names.resolve(event.item) ?? `?${event.item}`) : '';
    extend(histories, item, { event, at: instant(event.at), place });
  }
  const votes: CurrentVote[] = [];
  const wrong = new Set<string>();
  for (const { item, first, latest } of [...histories.values()].sort(byFirstPress)) {
    const user = `${latest.event.team}\u0000${latest.event.user}`;
    const incident = incidentKey(latest.event);
    const outcome = latest.event.outcome;
    if (outcome === 'wrong_match') wrong.add(`${user}\u0000${incident}`);
    else if (isVote(outcome) && names.resolve(item) !== undefined) {
      const version = latest.event.version ?? null;
      votes.push({ item, user, incident, outcome, at: latest.at, firstAt: first.at, version });
    }
  }
  return { votes, wrongMatches: wrong.size };
}

interface Press {
  readonly event: VoteEvent;
  readonly at: number;
  /** 0-based place in the ledger. */
  readonly place: number;
}

interface History {
  readonly item: string;
  first: Press;
  latest: Press;
}

function extend(histories: Map<string, History>, item: string, press: Press): void {
  const { team, incident, user } = press.event;
  const key = [team, incident, user, item].join('\u0000');
  const known = histories.get(key);
  if (known === undefined) histories.set(key, { item, first: press, latest: press });
  else if (press.at < known.first.at) known.first = press;
  else if (press.at >= known.latest.at) known.latest = press;
}

function byFirstPress(a: History, b: History): number {
  return a.first.at - b.first.at || a.first.place - b.first.place;
}

function isVote(outcome: VoteEvent['outcome']): outcome is ItemOutcome {
  return outcome !== 'withdrawn' && outcome !== 'trying' && outcome !== 'wrong_match';
}
