import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files people uploaded and results that were collected. The bytes are in storage, under `storage_key`. */
export const files: Migration = {
  async up(db) {
    await sql`
      create table files (
        id serial primary key,
        user_id text not null references users on delete cascade,
        kind text not null check (kind in ('input', 'result')),
        name text not null,
        content_type text not null,
        size bigint not null,
        sha256 text not null,
        storage_key text not null unique,
        created_at timestamptz not null default now(),
        deleted_at timestamptz
      )`.execute(db);
    await sql`create index files_by_user on files (user_id, id desc) where deleted_at is null`.execute(db);
    await sql`
      create table storage_removals (
        storage_key text primary key,
        created_at timestamptz not null default now()
      )`.execute(db);
  },
};
