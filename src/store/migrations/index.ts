import type { Migration } from 'kysely';
import { createTables } from './001-tables.ts';
import { makeVotesAppendOnly } from './002-votes-append-only.ts';
import { createCorrections } from './003-corrections.ts';
import { closeLoop } from './004-loop.ts';
import { indexAutoReplies } from './005-auto-replies-index.ts';

/** Every step of the schema, oldest first; a name is what a database remembers, so it never changes. */
export function migrations(engine: 'sqlite' | 'postgres'): Record<string, Migration> {
  return {
    '001-tables': { up: createTables },
    '002-votes-append-only': { up: (db) => makeVotesAppendOnly(db, engine) },
    '003-corrections': { up: createCorrections },
    '004-loop': { up: closeLoop },
    '005-auto-replies-index': { up: indexAutoReplies },
  };
}
