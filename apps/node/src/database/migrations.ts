import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const initial: Migration = {
  async up(db) {
    await sql`
      create table users (
        username text primary key,
        full_name text not null,
        mail text not null,
        password_hash text not null,
        is_admin boolean not null default false,
        is_active boolean not null default true,
        failed_logins integer not null default 0,
        locked_until timestamptz,
        api_hash text,
        api_expires_at timestamptz,
        last_login timestamptz,
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table jobs (
        id text primary key,
        number bigserial not null unique,
        username text not null references users on delete cascade,
        name text not null,
        application_id text not null,
        user_agent text not null,
        panel_id text not null,
        parameters jsonb not null,
        sealed_password text,
        password_is_ours boolean not null,
        state smallint not null default 1 check (state in (1, 2, 4, 5, 6, 7)),
        steps jsonb not null default '[]',
        param_hash text not null unique,
        submitted_on timestamptz not null default now(),
        started_on timestamptz,
        ended_on timestamptz,
        delete_on timestamptz
      )`.execute(db);
    await sql`create index jobs_by_user on jobs (username, number desc)`.execute(db);
    await sql`create index jobs_waiting on jobs (number) where state in (1, 2)`.execute(db);
    await sql`
      create table files (
        job_id text not null references jobs on delete cascade,
        name text not null,
        hash text not null unique,
        size bigint not null,
        downloads_left integer not null,
        primary key (job_id, name)
      )`.execute(db);
  },
};

/** Downloads under way: with those that are counted already they are no more than are allowed. */
const openDownloads: Migration = {
  async up(db) {
    await sql`alter table files add column downloads_open integer not null default 0`.execute(db);
  },
};

export const migrations: Record<string, Migration> = {
  '0001-initial': initial,
  '0002-open-downloads': openDownloads,
};
