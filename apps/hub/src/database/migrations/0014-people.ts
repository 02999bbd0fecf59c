import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people keep at the hub: their settings, jobs they have not submitted yet; and the size of panels. */
export const people: Migration = {
  async up(db) {
    await sql`alter table reference_panels add column samples integer check (samples > 0)`.execute(db);
    await sql`
      create table user_settings (
        user_id text primary key references users on delete cascade,
        content text not null,
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table drafts (
        id uuid primary key,
        user_id text not null references users on delete cascade,
        name text not null,
        content text not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index drafts_by_user on drafts (user_id, id)`.execute(db);
    await sql`create index checks_finished on checks (finished_at)`.execute(db);
  },
};
