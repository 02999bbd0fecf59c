import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Uploads that go on where they broke. How many bytes have come is the size of the partial object, which survives any
 * kill; here stands what it is to become. Several files of one user may share an object: the same content, stored once.
 */
export const uploads: Migration = {
  async up(db) {
    await sql`
      create table uploads (
        id text primary key,
        user_id text not null references users on delete cascade,
        name text not null,
        length bigint not null,
        sha256 text,
        hashed bigint not null default 0,
        hash_state bytea,
        writer text,
        writer_until timestamptz,
        storage_key text,
        file_id integer references files on delete set null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        finished_at timestamptz
      )`.execute(db);
    await sql`create index uploads_by_user on uploads (user_id, created_at desc)`.execute(db);
    await sql`create index uploads_by_expiry on uploads (expires_at)`.execute(db);
    await sql`alter table files drop constraint files_storage_key_key`.execute(db);
    await sql`create index files_by_storage_key on files (storage_key)`.execute(db);
    await sql`create index files_by_content on files (user_id, sha256) where deleted_at is null`.execute(db);
  },
};
