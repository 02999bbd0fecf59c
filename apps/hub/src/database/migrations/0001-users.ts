import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Accounts. `users`, `sessions`, `accounts` and `verifications` are the tables of better-auth under names of
 * ours; role, locks and `access_tokens` are the hub's own.
 */
export const users: Migration = {
  async up(db) {
    await sql`
      create table users (
        id text primary key,
        name text not null,
        email text not null unique,
        email_verified boolean not null,
        image text,
        username text not null unique,
        display_username text,
        role text not null default 'user' check (role in ('user', 'admin')),
        disabled_at timestamptz,
        failed_logins integer not null default 0,
        locked_until timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table sessions (
        id text primary key,
        expires_at timestamptz not null,
        token text not null unique,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null,
        ip_address text,
        user_agent text,
        user_id text not null references users on delete cascade
      )`.execute(db);
    await sql`
      create table accounts (
        id text primary key,
        account_id text not null,
        provider_id text not null,
        user_id text not null references users on delete cascade,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null
      )`.execute(db);
    await sql`create index accounts_by_user on accounts (user_id)`.execute(db);
    await sql`
      create table verifications (
        id text primary key,
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table access_tokens (
        id uuid primary key,
        user_id text not null references users on delete cascade,
        kind text not null check (kind in ('session', 'api')),
        name text not null,
        token_sha256 text not null unique,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        expires_at timestamptz,
        revoked_at timestamptz
      )`.execute(db);
    await sql`create index access_tokens_by_user on access_tokens (user_id, created_at desc)`.execute(db);
  },
};
