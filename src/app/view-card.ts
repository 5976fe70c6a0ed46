import { failedHere } from '../learning/failed-here.ts';
import { itemNames } from '../learning/item-names.ts';
import { orderFixes } from '../learning/order-fixes.ts';
import { type ItemRate, type RecordRates, rateRecord } from '../learning/rate-record.ts';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Sighting } from '../store/store.ts';
import type { CardView, ItemView, Neighbour } from './card-view.ts';
import type { AppDeps } from './deps.ts';
import { type StandingVote, standingVotes } from './standing-votes.ts';
import { versionAdvice } from './version-advice.ts';

/**
 * What the card of a sighting shows right now: always from the store, never from what a message
 * showed before, so that any number of people may press at once.
 * @returns undefined when there is no such sighting in this team, or its record is gone
 */
export async function viewCard(
  of: { readonly team: string; readonly sighting: string },
  deps: Pick<AppDeps, 'store' | 'catalog' | 'now'>,
): Promise<CardView | undefined> {
  const sighting = await deps.store.sighting(of.team, of.sighting);
  if (sighting?.record == null) return undefined;
  const record = deps.catalog.find(sighting.record);
  if (record === undefined) return undefined;
  const ledger = await deps.store.ledger(of.team, record.id);
  return buildView({ sighting, record, ledger, catalog: deps.catalog, now: deps.now() });
}

/** {@link viewCard} without its reads: pure. */
export function buildView(from: {
  readonly sighting: Sighting;
  readonly record: ErrorRecord;
  /** The team's events on this record, in order. */
  readonly ledger: readonly VoteEvent[];
  readonly catalog: Catalog;
  readonly now: Date;
}): CardView {
  const { sighting, record, ledger } = from;
  const rates = rateRecord(record, ledger, from.now);
  const here = standingVotes(ledger, sighting.incident);
  const items = itemsOf(record, rates, here);
  const find = (name: string) => items.find(({ item }) => item === name);
  const moved = new Set(rates.items.filter((rate) => rate.movedToDeadEnds).map(({ item }) => item));
  const order = orderFixes(
    rates.items.filter(({ kind, item }) => kind === 'fix' && !moved.has(item)),
    { failedHere: failedHere(record, ledger, sighting) },
  );
  return {
    sighting,
    record,
    sure: sighting.nearest.length === 0,
    fixSuccessRate: rates.fixSuccessRate,
    fixes: order.flatMap((name) => find(name) ?? []),
    deadEnds: items
      .filter(({ kind, item }) => kind === 'dead_end' || moved.has(item))
      .sort((a, b) => Number(a.disputed) - Number(b.disputed) || failRate(b) - failRate(a)),
    solved: solvedBy(sighting, items, here),
    wrongFor: here.filter(({ outcome }) => outcome === 'wrong_match').map(({ user }) => user),
    tier: tierOf(rates, record),
    disputed: rates.disputed,
    stale: rates.stale,
    version: versionAdvice(record, sighting.version),
    osAdvice: osAdvice(record, sighting.os),
    neighbours: neighboursOf(record, from.catalog),
    runnersUp: sighting.nearest.flatMap((id) => {
      const other = from.catalog.find(id);
      return other === undefined ? [] : [{ record: other.id, signature: other.signature }];
    }),
    hasChinese: isChinese(record.root_cause_zh),
  };
}

function itemsOf(
  record: ErrorRecord,
  rates: RecordRates,
  here: readonly StandingVote[],
): readonly ItemView[] {
  const names = itemNames(record);
  const shared = (item: string, rate: ItemRate | undefined) => ({
    item,
    rate: rate?.rate ?? 0,
    claimed: rate?.prior ?? 0,
    people: rate?.people ?? { worked: 0, partly: 0, failed: 0, worse: 0 },
    disputed: rate?.disputed ?? false,
    here: here.flatMap(({ item: on, user, outcome }) =>
      outcome !== 'wrong_match' && on !== null && names.resolve(on) === item
        ? [{ user, outcome }]
        : [],
    ),
  });
  const rateOf = (item: string) => rates.items.find((rate) => rate.item === item);
  const fixes = record.workarounds.map((fix, index): ItemView => {
    const item = names.items[index]?.name ?? `fix:${index}`;
    const { action, how: detail, condition, sources } = fix;
    const actionZh = chinese(record.workarounds_zh[index]);
    const text = { action, actionZh, detail, detailZh: null, condition, sources };
    return { kind: 'fix', ...text, ...shared(item, rateOf(item)) };
  });
  const deadEnds = record.dead_ends.map((deadEnd, index): ItemView => {
    const item = names.items[record.workarounds.length + index]?.name ?? `dead_end:${index}`;
    const { action, why_fails: detail, condition, sources } = deadEnd;
    const zh = record.dead_ends_zh?.[index];
    const actionZh = chinese(zh?.action);
    const text = { action, actionZh, detail, detailZh: chinese(zh?.why_fails), condition, sources };
    return { kind: 'dead_end', ...text, ...shared(item, rateOf(item)) };
  });
  return [...fixes, ...deadEnds];
}

function failRate(item: ItemView): number {
  return item.kind === 'dead_end' ? item.rate : 1 - item.rate;
}

/** The latest "worked" on a fix in this incident: what the late joiner wants to know first. */
function solvedBy(
  sighting: Sighting,
  items: readonly ItemView[],
  here: readonly StandingVote[],
): CardView['solved'] {
  const vote = here.findLast(
    ({ item, outcome }) => item !== null && outcome === 'worked' && isFix(item, items),
  );
  const fix = items.find(({ item }) => item === vote?.item);
  if (vote === undefined || fix === undefined) return null;
  const minutes = Math.max(0, Math.round((vote.at.getTime() - sighting.at.getTime()) / 60_000));
  const { item, action, actionZh } = fix;
  return { item, action, actionZh, user: vote.user, minutes };
}

function isFix(name: string, items: readonly ItemView[]): boolean {
  return items.some(({ item, kind }) => item === name && kind === 'fix');
}

function tierOf(rates: RecordRates, record: ErrorRecord): ErrorRecord['verification_tier'] {
  const { tier } = rates;
  return tier === 'ai_generated' || tier === 'community_verified' ? tier : record.verification_tier;
}

function osAdvice(record: ErrorRecord, os: Sighting['os']): CardView['osAdvice'] {
  const own = os === null ? undefined : record.os_specific[os];
  if (os !== null && own !== undefined) return [{ os, advice: own }];
  if (os !== null) return [];
  return Object.entries(record.os_specific).flatMap(([name, advice]) =>
    advice === undefined ? [] : [{ os: name, advice }],
  );
}

function neighboursOf(record: ErrorRecord, catalog: Catalog): readonly Neighbour[] {
  const kinds = ['frequently_confused_with', 'leads_to', 'preceded_by'] as const;
  return kinds.flatMap((kind) =>
    record.transition_graph[kind].flatMap(({ id, note }) => {
      const other = catalog.find(id);
      if (other === undefined) return [];
      return [{ kind, record: other.id, signature: other.signature, note: note ?? null }];
    }),
  );
}

function chinese(text: string | null | undefined): string | null {
  return isChinese(text) ? (text ?? null) : null;
}

/** Some "translations" are the English text again: those are not shown as Chinese. */
function isChinese(text: string | null | undefined): boolean {
  return text != null && /\p{Script=Han}/u.test(text);
}
