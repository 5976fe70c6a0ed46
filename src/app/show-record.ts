import type { ErrorRecord } from '../records/schema.ts';
import type { Sighting } from '../store/store.ts';
import type { CardView } from './card-view.ts';
import type { AppDeps } from './deps.ts';
import { viewCard } from './view-card.ts';

export type ShowAnswer =
  | { readonly kind: 'shown'; readonly view: CardView }
  | { readonly kind: 'no_such_record'; readonly id: string; readonly near: readonly ErrorRecord[] };

const MAX_NEAR = 3;

/**
 * Opens a record's card by its id or a former id: `/explain show`, or a link on another card.
 * @param ask.from the card it was opened from: votes then count in that card's incident, and
 *   opening it again gives the same card; undefined = an incident of its own
 */
export async function showRecord(
  ask: {
    readonly team: string;
    readonly channel: string;
    readonly user: string;
    readonly id: string;
    readonly from?: string | undefined;
  },
  deps: AppDeps,
): Promise<ShowAnswer> {
  const record = deps.catalog.find(ask.id.trim().toLowerCase());
  if (record === undefined) {
    return {
      kind: 'no_such_record',
      id: ask.id,
      near: deps.search.find(ask.id.replaceAll('/', ' '), MAX_NEAR),
    };
  }
  const origin = ask.from === undefined ? undefined : await deps.store.sighting(ask.team, ask.from);
  const claim = origin === undefined ? undefined : `${origin.incident}:show:${record.id}`;
  const sighting = blankSighting({ ...ask, record, origin }, deps);
  // Two people who open the same record from one incident get a card each, in that incident.
  await deps.store.addSighting(sighting, `${claim ?? 'call'}:${sighting.id}`);
  const view = await viewCard({ team: ask.team, sighting: sighting.id }, deps);
  return view === undefined
    ? { kind: 'no_such_record', id: ask.id, near: [] }
    : { kind: 'shown', view };
}

function blankSighting(
  from: {
    readonly team: string;
    readonly channel: string;
    readonly user: string;
    readonly record: ErrorRecord;
    readonly origin: Sighting | undefined;
  },
  deps: Pick<AppDeps, 'newId' | 'now'>,
): Sighting {
  const id = deps.newId();
  const { origin } = from;
  return {
    id,
    team: from.team,
    channel: origin?.channel ?? from.channel,
    incident: origin?.incident ?? `slash:${id}`,
    record: from.record.id,
    confidence: 1,
    nearest: [],
    evidence: [],
    fingerprint: origin?.fingerprint ?? '',
    tellingLine: origin?.tellingLine ?? null,
    version: null,
    os: origin?.os ?? null,
    user: from.user,
    at: origin?.at ?? deps.now(),
  };
}
