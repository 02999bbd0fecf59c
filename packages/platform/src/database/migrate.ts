import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { problem } from '../errors/index.ts';

/**
 * Brings the schema up to date. Kysely takes a lock, so programs that start together migrate once.
 * A database made by a newer version is refused rather than damaged.
 */
export async function migrate<DB>(db: Kysely<DB>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  throw problem('database-unavailable', {
    detail: `The database schema could not be brought up to date: ${error instanceof Error ? error.message : 'unknown error'}`,
    cause: error,
  });
}
