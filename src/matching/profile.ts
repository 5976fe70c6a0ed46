import type { ErrorRecord } from '../records/schema.ts';
import { recognisedBy, tellingWords, type WordId, type WordIndex } from './word-index.ts';
import { words } from './words.ts';

/** One text that a record is recognised by, as words. */
export interface KnownText {
  readonly words: ReadonlySet<WordId>;
  /** Sum of the words' rarities. */
  readonly rarity: number;
}

/** What comparing a paste with a record needs, computed once per record. */
export interface Profile {
  readonly record: ErrorRecord;
  /** Words of signature, examples and regex, so that a line's words can be called explained. */
  readonly vocabulary: ReadonlySet<string>;
  readonly texts: readonly KnownText[];
  /** Domain and tags, lower case: what else a paste about this record may mention. */
  readonly context: readonly string[];
}

export function profileOf(record: ErrorRecord, index: WordIndex): Profile {
  const texts = recognisedBy(record).map((text) => new Set(tellingWords(text)));
  const regexWords = words(record.regex.replace(/\\[a-zA-Z]/g, ' '));
  return {
    record,
    vocabulary: new Set([...texts.flatMap((set) => [...set]), ...regexWords]),
    texts: texts.map((set) => knownText(set, index)),
    context: [...new Set([record.domain, ...record.tags].flatMap(words))],
  };
}

function knownText(text: ReadonlySet<string>, index: WordIndex): KnownText {
  const ids = [...text].map((word) => index.id(word));
  return {
    words: new Set(ids),
    rarity: ids.reduce((sum, id) => sum + index.rarity(id), 0),
  };
}
