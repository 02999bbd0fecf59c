import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Checks of uploaded files, the report that each job's own check made, and the sites of panels, which both are held
 * against. A report is kept as it was told: texts and rules may change, what was told does not.
 */
export const checks: Migration = {
  async up(db) {
    await sql`
      create table checks (
        id uuid primary key,
        user_id text not null references users on delete cascade,
        service_id integer references services on delete set null,
        reference_panel_id integer references reference_panels on delete set null,
        build text not null check (build in ('hg19', 'hg38')),
        population text not null,
        phasing text not null,
        status text not null check (status in ('pending', 'running', 'done', 'failed')),
        progress smallint not null default 0 check (progress between 0 and 100),
        verdict text,
        report jsonb,
        page text,
        error_code text,
        error_message text,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz
      )`.execute(db);
    await sql`create index checks_by_user on checks (user_id, id desc)`.execute(db);
    await sql`create index checks_open on checks (id) where status in ('pending', 'running')`.execute(db);
    await sql`
      create table check_inputs (
        check_id uuid not null references checks on delete cascade,
        position integer not null,
        file_id integer not null references files on delete cascade,
        primary key (check_id, position)
      )`.execute(db);
    await sql`create index check_inputs_by_file on check_inputs (file_id)`.execute(db);
    await sql`
      create table job_checks (
        job_id uuid primary key references jobs on delete cascade,
        verdict text not null,
        report jsonb not null,
        page text not null,
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table panel_sites (
        reference_panel_id integer primary key references reference_panels on delete cascade,
        name text not null,
        storage_key text not null unique,
        size bigint not null,
        build text check (build in ('hg19', 'hg38')),
        count bigint not null,
        fingerprint text not null,
        packing jsonb not null,
        created_at timestamptz not null default now()
      )`.execute(db);
  },
};
