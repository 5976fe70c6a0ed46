import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Part, partOf } from './part-of.ts';

/** Real output with the record that explains it. */
export interface LabelledPaste {
  readonly text: string;
  /** Id of the expected record; it may not be written yet. */
  readonly expected: string;
  readonly part: Part;
}

/** A text that must be left alone. */
export interface Negative {
  readonly text: string;
  /** `chat`, `log`, `near`, `unknown`: the folder. */
  readonly kind: string;
  readonly part: Part;
}

export interface LabelledSet {
  readonly pastes: readonly LabelledPaste[];
  readonly negatives: readonly Negative[];
}

/**
 * Reads `<dir>/traces/<domain>/<slug>/*.txt` and `<dir>/negatives/<kind>/*.txt`, in order of name.
 * @throws Error when a folder cannot be listed
 */
export function readLabelledSet(dir: string): LabelledSet {
  const pastes = textsUnder(join(dir, 'traces')).map(({ place, text }): LabelledPaste => {
    const expected = place.slice(0, 2).join('/');
    return { text, expected, part: partOf(expected) };
  });
  const negatives = textsUnder(join(dir, 'negatives')).map(
    ({ place, text }): Negative => ({
      text,
      kind: place[0] ?? '',
      part: partOf(place.join('/')),
    }),
  );
  return { pastes, negatives };
}

function textsUnder(dir: string) {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ place: name.split('/'), text: readFileSync(join(dir, name), 'utf8') }));
}
