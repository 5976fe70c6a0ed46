import { GENESIS, hashLine, toRow } from './ledger-line.ts';
import type { ChainedVote, LedgerCheck } from './store.ts';

/**
 * Walks the hash chain of one team's ledger as it was exported, without a database.
 *
 * An end that was cut off cannot be seen here: compare `head` with one that was noted before.
 * @param lines of one team, in the file's order
 */
export function verifyLines(lines: readonly ChainedVote[]): LedgerCheck {
  let head = GENESIS;
  for (const [index, line] of lines.entries()) {
    const position = index + 1;
    const { seq, hash } = line;
    if (seq !== position) {
      return { kind: 'broken', position, problem: seq > position ? 'missing' : 'added' };
    }
    const expected = hashLine({ ...toRow(line), seq, prev_hash: head });
    if (expected !== hash) return { kind: 'broken', position, problem: 'edited' };
    head = hash;
  }
  return { kind: 'intact', length: lines.length, head };
}
