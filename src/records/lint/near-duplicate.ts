import type { ErrorRecord } from '../schema.ts';
import type { LintRule } from './lint-rule.ts';
import { similarity, tellingTokens } from './text-similarity.ts';

/** Shared words over all words of signature and root cause from which two records are one. */
const SAME = 0.6;

/** Two records of one error split its votes and confuse the reader. */
export const nearDuplicate: LintRule = {
  name: 'near-duplicate',
  level: 'warning',
  asks: 'No two records say nearly the same in signature and root cause.',
  *check({ records }) {
    const tokens = records.map(
      (record) =>
        new Set([...tellingTokens(record.signature), ...tellingTokens(record.root_cause)]),
    );
    for (const [first, second] of pairsThatShare(tokens)) {
      const share = similarity(tokens[first] ?? new Set(), tokens[second] ?? new Set());
      const [record, other] = [records[first], records[second]];
      if (share < SAME || record === undefined || other === undefined) continue;
      yield { id: record.id, path: '', message: message(other, share) };
    }
  },
};

function message(other: ErrorRecord, share: number): string {
  const percent = Math.round(100 * share);
  return `shares ${percent} % of the words of signature and root cause with ${other.id}; merge the two and keep the other id as an alias, or say in each what is its own`;
}

/** Pairs that share a word of the rarer half: comparing all with all is slow for thousands. */
function* pairsThatShare(
  tokens: readonly ReadonlySet<string>[],
): Iterable<readonly [number, number]> {
  const places = new Map<string, number[]>();
  for (const [place, own] of tokens.entries()) {
    for (const token of own) {
      const list = places.get(token);
      if (list === undefined) places.set(token, [place]);
      else list.push(place);
    }
  }
  for (const [place, own] of tokens.entries()) {
    const rarest = [...own]
      .sort((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0))
      .slice(0, Math.ceil(own.size * (1 - SAME)) + 1);
    const others = new Set(rarest.flatMap((token) => places.get(token) ?? []));
    for (const other of others) if (other > place) yield [place, other];
  }
}
