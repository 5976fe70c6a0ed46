import type { ErrorRecord } from '../records/schema.ts';
import type { Correction } from '../store/store.ts';
import type { AppDeps } from './deps.ts';

/** A correction in force, with what it is about. */
export interface CorrectionView {
  readonly correction: Correction;
  /** The record that it is not; of two, the one that it is. Undefined = no longer there. */
  readonly record: ErrorRecord | undefined;
  readonly other: ErrorRecord | undefined;
  /** Redacted; null when the paste had none, or it is not to be shown. */
  readonly tellingLine: string | null;
  /** Where it was pasted; null = not known. */
  readonly channel: string | null;
}

/** Corrections on one list: newest first. */
const MAX_LISTED = 15;

/** What people of this workspace taught the matcher and nobody has taken back. */
export async function listCorrections(
  of: { readonly team: string },
  deps: Pick<AppDeps, 'store' | 'catalog'>,
): Promise<{ readonly corrections: readonly CorrectionView[]; readonly more: boolean }> {
  const found = await deps.store.corrections({ ...of, limit: MAX_LISTED + 1 });
  const corrections = await Promise.all(
    found.slice(0, MAX_LISTED).map(async (correction) => {
      const sighting = await deps.store.sighting(of.team, correction.sighting);
      return {
        correction,
        record: deps.catalog.find(correction.record),
        other: correction.other === null ? undefined : deps.catalog.find(correction.other),
        tellingLine: sighting?.tellingLine ?? null,
        channel: sighting?.channel ?? null,
      };
    }),
  );
  return { corrections, more: found.length > MAX_LISTED };
}

/**
 * Takes back somebody's correction; whether the person may is the caller's to know. The vote on
 * the card it came from stays: that is what its author said.
 * @returns undefined when it was taken back before
 */
export function undoCorrection(
  undo: { readonly team: string; readonly id: string; readonly by: string },
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<Correction | undefined> {
  return deps.store.undoCorrection({ ...undo, at: deps.now() });
}
