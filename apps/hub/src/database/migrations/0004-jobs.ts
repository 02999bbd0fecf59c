import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Jobs, what goes in, what came out, and the history that is never rewritten. */
export const jobs: Migration = {
  async up(db) {
    await sql`
      create table jobs (
        id uuid primary key,
        user_id text not null references users on delete cascade,
        service_id integer not null references services,
        reference_panel_id integer not null references reference_panels,
        name text not null,
        description text not null default '',
        build text not null check (build in ('hg19', 'hg38')),
        phasing text not null,
        population text not null,
        mode text not null,
        r2_filter text not null,
        aes_encryption boolean not null,
        meta boolean not null,
        status text not null check (status in ('pending', 'queued', 'running', 'completed', 'failed', 'cancelled')),
        progress smallint not null default 0 check (progress between 0 and 100),
        waiting_for text check (waiting_for in ('slot', 'credential', 'service', 'attention')),
        step text not null check (step in ('validate', 'submit', 'monitor', 'collect', 'none')),
        message text not null default '',
        queue_position integer,
        remote_steps jsonb not null default '[]',
        retry_of uuid references jobs on delete set null,
        submission_token text not null unique,
        submit_started_at timestamptz,
        external_job_id text,
        external_state text,
        sealed_password text not null,
        cancel_requested_at timestamptz,
        error_code text,
        error_message text,
        service_message text,
        results_expire_at timestamptz,
        last_checked timestamptz,
        unreachable_since timestamptz,
        missing_since timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        submitted_at timestamptz,
        started_at timestamptz,
        completed_at timestamptz,
        deleted_at timestamptz
      )`.execute(db);
    await sql`create index jobs_by_user on jobs (user_id, created_at desc, id desc) where deleted_at is null`.execute(
      db,
    );
    await sql`create index jobs_open on jobs (service_id, user_id, created_at)
      where status in ('pending', 'queued', 'running')`.execute(db);
    await sql`
      create table job_inputs (
        job_id uuid not null references jobs on delete cascade,
        position integer not null,
        file_id integer not null references files,
        primary key (job_id, position)
      )`.execute(db);
    await sql`create index job_inputs_by_file on job_inputs (file_id)`.execute(db);
    await sql`
      create table job_outputs (
        job_id uuid not null references jobs on delete cascade,
        position integer not null,
        name text not null,
        sealed_handle text not null,
        stored boolean not null default false,
        attempts integer not null default 0,
        primary key (job_id, position)
      )`.execute(db);
    await sql`
      create table job_files (
        job_id uuid not null references jobs on delete cascade,
        file_id integer not null references files,
        output_position integer not null,
        name text not null,
        records bigint,
        samples integer,
        mean_r2 double precision,
        primary key (job_id, file_id)
      )`.execute(db);
    await sql`create index job_files_by_file on job_files (file_id)`.execute(db);
    await sql`
      create table job_status_updates (
        id bigserial primary key,
        job_id uuid not null references jobs on delete cascade,
        status text not null,
        progress smallint not null,
        message text not null,
        details jsonb not null default '{}',
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index job_status_updates_by_job on job_status_updates (job_id, id)`.execute(db);
    await sql`
      create table job_terms (
        job_id uuid not null references jobs on delete cascade,
        term_id text not null,
        wording text not null,
        accepted_at timestamptz not null,
        primary key (job_id, term_id)
      )`.execute(db);
    await sql`
      create table idempotency_keys (
        user_id text not null references users on delete cascade,
        key text not null,
        request_sha256 text not null,
        job_id uuid references jobs on delete cascade,
        created_at timestamptz not null default now(),
        primary key (user_id, key)
      )`.execute(db);
  },
};
