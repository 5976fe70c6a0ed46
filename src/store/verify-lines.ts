import { instant } from '../learning/instant.ts';
import { GENESIS, hashLine } from './ledger-line.ts';
import type { ChainedVote, LedgerCheck } from './store.ts';

/**
 * Walks the hash chain of one team's ledger as it was exported, without a database.
 *
 * An end that was cut off cannot be seen here: compare `head` with one that was noted before.
 * @param lines of one team, in the file's order
 */
export function verifyLines(lines: readonly ChainedVote[]): LedgerCheck {
  let head = GENESIS;
  for (const [index, { event, pressId, seq, hash }] of lines.entries()) {
    const position = index + 1;
    if (seq !== position) {
      return { kind: 'broken', position, problem: seq > position ? 'missing' : 'added' };
    }
    const expected = hashLine({
      team: event.team,
      seq,
      press_id: pressId,
      incident: event.incident,
      record: event.record,
      item: event.item,
      user_id: event.user,
      outcome: event.outcome,
      at: instant(event.at),
      version: event.version ?? null,
      position: event.position ?? null,
      failed_before: event.failedBefore === undefined ? null : JSON.stringify(event.failedBefore),
      prev_hash: head,
    });
    if (expected !== hash) return { kind: 'broken', position, problem: 'edited' };
    head = hash;
  }
  return { kind: 'intact', length: lines.length, head };
}
