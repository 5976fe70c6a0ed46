import type { AskPort } from './ask-port.ts';
import type { CorrectionPort } from './correction-port.ts';
import type { LedgerPort } from './ledger-port.ts';
import type { SightingPort } from './sighting-port.ts';

// The one module of the store that the rest may know.
export type * from './ask-port.ts';
export type * from './correction-port.ts';
export type * from './ledger-port.ts';
export type * from './sighting-port.ts';

/**
 * The one place where state lives. Every method rejects with AppError `store_unavailable` when the
 * database cannot answer, and then nothing was written. Promises made here are the contract suite
 * in test/store/contract.ts, which every store runs.
 */
export interface Store extends SightingPort, LedgerPort, CorrectionPort, AskPort {
  /** Resolves when the database answers a read; for /readyz and `wayout doctor`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
