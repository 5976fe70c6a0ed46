import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createKyselyStore } from './kysely-store.ts';
import type { Store } from './store.ts';

const HINT =
  'Set DATABASE_URL to sqlite:<path> or postgres://<user>:<password>@<host>/<database>, or leave it unset for sqlite:data/wayout.db.';

/**
 * Opens the store that a DATABASE_URL names, with its schema brought up to date.
 * @param databaseUrl `sqlite:<path>`, `sqlite::memory:` (gone with the process), `postgres://...`
 * @throws AppError `config_invalid` for anything else; what the database says otherwise
 */
export async function openStore(
  databaseUrl: string,
  deps: { readonly log: Logger },
): Promise<Store> {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(databaseUrl) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'sqlite': {
      const path = rest?.replace(/^\/\//, '') ?? '';
      if (path === '') {
        throw new AppError('config_invalid', 'DATABASE_URL "sqlite:" names no file', HINT);
      }
      // Either driver is loaded only where it is used.
      const { openSqlite } = await import('./sqlite.ts');
      return createKyselyStore(await openSqlite(path, deps));
    }
    case 'postgres':
    case 'postgresql': {
      const { openPostgres } = await import('./postgres.ts');
      return createKyselyStore(await openPostgres(databaseUrl, deps));
    }
    case undefined:
      // What it holds is not shown: it may be a password.
      throw new AppError('config_invalid', 'DATABASE_URL has no scheme', HINT);
    default:
      throw new AppError(
        'config_invalid',
        `DATABASE_URL begins with "${scheme}:", which Wayout does not know`,
        HINT,
      );
  }
}
