import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Links that show a job to people without an account. Of a link's token only the digest is kept. */
export const shares: Migration = {
  async up(db) {
    await sql`
      create table job_shares (
        id uuid primary key,
        job_id uuid not null references jobs on delete cascade,
        token_sha256 text not null unique,
        downloads boolean not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz
      )`.execute(db);
    await sql`create index job_shares_by_job on job_shares (job_id, created_at desc)`.execute(db);
  },
};
