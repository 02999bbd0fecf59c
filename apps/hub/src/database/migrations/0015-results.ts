import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is worked out of results: the quality that was counted of each file, the log that the service kept, and results
 * made slim. A row of quality without a tally was looked at and has none.
 */
export const results: Migration = {
  async up(db) {
    await sql`
      create table job_file_quality (
        job_id uuid not null references jobs on delete cascade,
        file_id integer not null references files on delete cascade,
        tally jsonb,
        primary key (job_id, file_id)
      )`.execute(db);
    await sql`
      create table job_service_logs (
        job_id uuid primary key references jobs on delete cascade,
        log text not null,
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table slim_results (
        job_id uuid primary key references jobs on delete cascade,
        request_id uuid not null,
        options jsonb not null,
        status text not null check (status in ('pending', 'running', 'done', 'failed')),
        progress smallint not null default 0 check (progress between 0 and 100),
        error_code text,
        error_message text,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      )`.execute(db);
    await sql`create index slim_results_open on slim_results (job_id) where status in ('pending', 'running')`.execute(
      db,
    );
    await sql`
      create table slim_files (
        job_id uuid not null references slim_results on delete cascade,
        source_id integer not null references files,
        file_id integer not null references files,
        name text not null,
        records bigint,
        primary key (job_id, file_id)
      )`.execute(db);
    await sql`create index slim_files_by_file on slim_files (file_id)`.execute(db);
  },
};
