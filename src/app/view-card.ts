import { failedHere } from '../learning/failed-here.ts';
import { itemNames } from '../learning/item-names.ts';
import { orderFixes } from '../learning/order-fixes.ts';
import { type RecordRates, rateRecord } from '../learning/rate-record.ts';
import { versionRates } from '../learning/version-rate.ts';
import type { VoteEvent } from '../learning/vote-event.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Correction, Sighting } from '../store/store.ts';
import type { CardView, ItemView } from './card-view.ts';
import { chineseOnly } from './chinese-only.ts';
import { contradictsTrace } from './contradicts-trace.ts';
import type { AppDeps } from './deps.ts';
import { type History, NO_HISTORY } from './incident-history.ts';
import { neighboursOf } from './neighbours-of.ts';
import { refusedFor } from './recall.ts';
import { solvedBy } from './solved-by.ts';
import { standingVotes } from './standing-votes.ts';
import { taughtView } from './taught-view.ts';
import { triedHere } from './tried-here.ts';
import { versionAdvice } from './version-advice.ts';
import { viewItems } from './view-items.ts';

/** What a card is drawn from. */
export type CardDeps = Pick<AppDeps, 'store' | 'catalog' | 'now' | 'history'>;

/**
 * What the card of a sighting shows right now: always from the store, never from what a message
 * showed before, so that any number of people may press at once.
 * @returns undefined when there is no such sighting in this team, or its record is gone
 */
export async function viewCard(
  of: { readonly team: string; readonly sighting: string },
  deps: CardDeps,
): Promise<CardView | undefined> {
  const sighting = await deps.store.sighting(of.team, of.sighting);
  if (sighting?.record == null) return undefined;
  const record = deps.catalog.find(sighting.record);
  if (record === undefined) return undefined;
  const ledger = await deps.store.ledger(of.team, record.id);
  const taught = await readTaught(sighting, ledger, deps);
  const history = await deps.history(of.team);
  const { catalog } = deps;
  return buildView({ sighting, record, ledger, taught, history, catalog, now: deps.now() });
}

/** Only what the card will show is read: most cards were neither told apart nor called wrong. */
async function readTaught(
  sighting: Sighting,
  ledger: readonly VoteEvent[],
  deps: Pick<AppDeps, 'store'>,
): Promise<Taught> {
  const { team, record, toldApartFrom: other, incident } = sighting;
  const choices =
    record === null || other === undefined
      ? []
      : await deps.store.corrections({ team, pair: [record, other], limit: MAX_CHOICES });
  const wrong = ledger.some(
    (event) => event.incident === incident && event.outcome === 'wrong_match',
  );
  return { choices, refused: wrong ? await refusedFor(sighting, deps) : new Set() };
}

/** What people taught about the paste of a card. */
interface Taught {
  /** Choices between its record and the one that it was told apart from. */
  readonly choices: readonly Correction[];
  /** Records that were called wrong for such pastes. */
  readonly refused: ReadonlySet<string>;
}

const NOTHING_TAUGHT: Taught = { choices: [], refused: new Set() };
const MAX_CHOICES = 500;

/** {@link viewCard} without its reads: pure. */
export function buildView(from: {
  readonly sighting: Sighting;
  readonly record: ErrorRecord;
  /** The team's events on this record, in order. */
  readonly ledger: readonly VoteEvent[];
  readonly catalog: Catalog;
  readonly now: Date;
  readonly taught?: Taught;
  readonly history?: History;
}): CardView {
  const { sighting, record, ledger, history = NO_HISTORY } = from;
  const rates = rateRecord(record, ledger, from.now);
  const here = standingVotes(ledger, sighting.incident, itemNames(record).resolve);
  const { version, os, at: since } = sighting;
  const onVersion =
    version === null ? [] : versionRates(record, ledger, rates.items, { version, now: from.now });
  const items = viewItems(record, rates, here, { version, rates: onVersion });
  const find = (name: string) => items.find(({ item }) => item === name);
  const moved = new Set(rates.items.filter((rate) => rate.movedToDeadEnds).map(({ item }) => item));
  const contradicted = new Set(
    items.filter(({ condition }) => contradictsTrace(condition, os)).map(({ item }) => item),
  );
  const order = orderFixes(
    rates.items.filter(({ kind, item }) => kind === 'fix' && !moved.has(item)),
    { failedHere: failedHere(record, ledger, sighting), contradicted },
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
    tried: triedHere(items, here, since),
    solved: solvedBy(items, here, since),
    wrongFor: here.filter(({ outcome }) => outcome === 'wrong_match').map(({ user }) => user),
    tier: tierOf(rates, record),
    disputed: rates.disputed,
    stale: rates.stale,
    trust: {
      ...rates.evidence,
      confidence: rates.confidence,
      seen: Math.max(history.chains.with(record.id), rates.evidence.incidents),
      claimWeight: rates.n0,
      needsReview: rates.needsReview,
    },
    version: versionAdvice(record, sighting.version),
    osAdvice: osAdvice(record, sighting.os),
    neighbours: neighboursOf(record, from.catalog, history),
    runnersUp: sighting.nearest.flatMap((id) => {
      const other = from.catalog.find(id);
      return other === undefined ? [] : [{ record: other.id, signature: other.signature }];
    }),
    taught: taughtView({ sighting, catalog: from.catalog, ...(from.taught ?? NOTHING_TAUGHT) }),
    hasChinese: chineseOnly(record.root_cause_zh) !== null,
  };
}

function failRate(item: ItemView): number {
  return item.kind === 'dead_end' ? item.rate : 1 - item.rate;
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
