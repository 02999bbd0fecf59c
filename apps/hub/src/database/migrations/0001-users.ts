import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts. Other tables reference `users (id)`. */
export const users: Migration = {
  async up(db) {
    await sql`
      create table users (
        id text primary key,
        username text not null unique,
        email text not null unique,
        role text not null default 'user' check (role in ('user', 'admin')),
        created_at timestamptz not null default now()
      )`.execute(db);
  },
};
