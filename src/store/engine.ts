import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** What differs between the databases: how to reach one, and how it fails. */
export interface Engine {
  readonly db: Kysely<Database>;
  /**
   * Runs one piece of work, which must be safe to run again: after a dropped connection nobody can
   * tell whether its commit arrived.
   * @param work gets `again` = true when an earlier try may have been committed
   * @throws AppError `store_unavailable` when the database cannot answer; a bug stays as it is
   */
  run<T>(work: (again: boolean) => Promise<T>): Promise<T>;
  /** Safe to repeat. */
  close(): Promise<void>;
}
