import { createHash } from 'node:crypto';

/** What weights are fitted on, and what only the bench reads. */
export type Part = 'tune' | 'held out';

/**
 * The part that a labelled paste belongs to: the first byte of the SHA-256 of its record's id (of
 * its file's name for a paste without a record) is even for `tune`, odd for `held out`. All pastes
 * of one record share a part, so that no wording is learned in one and tested in the other, and a
 * record never changes sides, whatever is added later.
 * @param id e.g. `grpc/connection-close-during-stream`
 */
export function partOf(id: string): Part {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'held out';
}
