import type { Features } from './features.ts';
import type { Generality } from './generality.ts';
import type { SceneFeatures } from './scene.ts';

/** Records compared with each other; they come in the order of the lines that they matched. */
const MAX_COMPARED = 12;

/** What is only known of a record beside the others that matched. */
export type Standing = Pick<Features, 'lineWeight' | 'root' | 'general' | 'specific'>;

/**
 * Settles general against specific among the records that matched. The specific one's own output
 * holds the line that the general one matched, so that line's weight counts for it too.
 * @param matched features by record, those with the most telling lines first
 */
export function standings(
  matched: ReadonlyMap<number, SceneFeatures>,
  generality: Generality,
): Map<number, Standing> {
  const compared = [...matched].slice(0, MAX_COMPARED);
  const found = new Map<number, Standing>();
  for (const [record, { lineWeight, root }] of compared) {
    const standing = { lineWeight, root, general: 0, specific: 0 };
    for (const [other, features] of compared) {
      if (other === record) continue;
      if (generality.covers(record, other)) standing.general = 1;
      if (!generality.covers(other, record)) continue;
      standing.specific = 1;
      standing.lineWeight = Math.max(standing.lineWeight, features.lineWeight);
      standing.root = Math.max(standing.root, features.root);
    }
    found.set(record, standing);
  }
  return found;
}
