import type { Catalog } from '../records/catalog.ts';
import type { Correction, Sighting, StoredMatch } from '../store/store.ts';
import { type Against, spokeAgainst } from './spoke-against.ts';

/** Another record, as a card names it. */
interface NamedRecord {
  readonly record: string;
  readonly signature: string;
}

/** The other records that a card's paste could have been about, and what people said of them. */
export interface TaughtView {
  /** The close one that it was told apart from, and by whom; null = nobody says so. */
  readonly toldApart: (NamedRecord & { readonly users: readonly string[] }) | null;
  /** What it may be when it is not this one; null when nothing is plausible. */
  readonly instead: NamedRecord | null;
  /** The second best, and what spoke against it; null when there was none. */
  readonly runnerUp:
    | (NamedRecord & { readonly confidence: number; readonly against: readonly Against[] })
    | null;
}

const TOLD_APART: Against = { kind: 'told_apart' };
/** Given that it is not the first record: less than this is a guess. */
const PLAUSIBLE = 0.3;

/**
 * @param from.choices standing ones between this record and the one it was told apart from
 * @param from.refused records that were called wrong for this kind of paste
 */
export function taughtView(from: {
  readonly sighting: Sighting;
  readonly catalog: Catalog;
  readonly choices: readonly Correction[];
  readonly refused: ReadonlySet<string>;
}): TaughtView {
  const { sighting, catalog, choices, refused } = from;
  const named = (id: string | undefined): NamedRecord | null => {
    const record = id === undefined ? undefined : catalog.find(id);
    return record === undefined ? null : { record: record.id, signature: record.signature };
  };
  const other = named(sighting.toldApartFrom);
  const users = chosenBy(sighting, choices);
  const { runnerUp } = sighting;
  const second = named(runnerUp?.record);
  const instead =
    runnerUp !== undefined && !refused.has(runnerUp.record) && isPlausible(sighting, runnerUp);
  return {
    toldApart: other === null || users.length === 0 ? null : { ...other, users },
    instead: instead ? second : null,
    runnerUp:
      second === null || runnerUp === undefined
        ? null
        : {
            ...second,
            confidence: runnerUp.confidence,
            against: [
              ...(second.record === other?.record && users.length > 0 ? [TOLD_APART] : []),
              ...spokeAgainst(runnerUp, sighting, catalog.find(runnerUp.record)),
            ],
          },
  };
}

/** Who said so about this kind of paste; else who said so about the pair in general. */
function chosenBy(sighting: Sighting, choices: readonly Correction[]): readonly string[] {
  const own = choices.filter(({ record }) => record === sighting.record);
  const same = own.filter(({ fingerprint }) => fingerprint === sighting.fingerprint);
  const said = same.length > 0 || sighting.question !== undefined ? same : own;
  return [...new Set(said.map(({ user }) => user))];
}

/** Confidences that exclude each other: what the first one had is shared out. */
function isPlausible(sighting: Sighting, { record, confidence }: StoredMatch): boolean {
  if (record === sighting.toldApartFrom) return true;
  const exclusive = sighting.confidence + confidence < 1;
  return (exclusive ? confidence / (1 - sighting.confidence) : confidence) >= PLAUSIBLE;
}
