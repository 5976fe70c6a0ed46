import { type Kysely, Migrator, sql } from 'kysely';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

const TABLE = 'wayout_migrations';

/**
 * Brings a database to the newest schema, all or nothing; two processes at once take turns.
 * @throws AppError `store_unsupported` when a newer Wayout wrote it; what the engine raised otherwise
 */
export async function migrateToLatest(
  db: Kysely<Database>,
  engine: 'sqlite' | 'postgres',
): Promise<void> {
  const steps = migrations(engine);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  });
  await refuseNewerSchema(db, new Set(Object.keys(steps)));
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The migrator's own complaint ("corrupted migrations") would send a person the wrong way. */
async function refuseNewerSchema(db: Kysely<Database>, known: ReadonlySet<string>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === TABLE)) return;
  const applied = await sql<{ name: string }>`select name from ${sql.table(TABLE)}`.execute(db);
  const unknown = applied.rows.find((row) => !known.has(row.name));
  if (unknown === undefined) return;
  throw new AppError(
    'store_unsupported',
    `the database has the schema step "${unknown.name}", which this version of Wayout does not know`,
    'A newer Wayout wrote it: start that version again, or restore the backup made before it.',
  );
}
