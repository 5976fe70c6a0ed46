import type { Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';

/** What differs between the databases: how to reach one, and how it fails. */
export interface Engine {
  readonly db: Kysely<Database>;
  /**
   * Runs one piece of work, which must be safe to run again: after a dropped connection nobody can
   * tell whether its commit arrived.
   * @param work gets `again` = true when an earlier try may have been committed
   * @throws AppError `store_unavailable` when the database cannot answer or the engine was closed;
   *   a bug stays as it is
   */
  run<T>(work: (again: boolean) => Promise<T>): Promise<T>;
  /** Takes no more work, waits for what was begun, then lets go of the database. Safe to repeat. */
  close(): Promise<void>;
}

/** @param parts `name` is for messages; `close` is called once, when nothing is under way */
export function createEngine(parts: Engine & { readonly name: string }): Engine {
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    db: parts.db,
    run: async (work) => {
      if (closing !== undefined) throw closedStore(parts.name);
      const running = parts.run(work);
      underWay.add(running);
      try {
        return await running;
      } finally {
        underWay.delete(running);
      }
    },
    close: () => {
      closing ??= Promise.allSettled(underWay).then(() => parts.close());
      return closing;
    },
  };
}

function closedStore(name: string): AppError {
  return new AppError(
    'store_unavailable',
    `the database ${name} was closed`,
    'Wayout is stopping; try again when it is up.',
  );
}
