import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The registry of imputation services, their panels, users' tokens for them, and the terms people accepted. */
export const services: Migration = {
  async up(db) {
    await sql`
      create table services (
        id serial primary key,
        kind text not null,
        name text not null,
        description text not null default '',
        base_url text not null,
        application text,
        preset text,
        country text,
        config jsonb not null default '{}',
        limits jsonb not null default '{}',
        parameters jsonb not null default '[]',
        terms jsonb not null default '[]',
        is_active boolean not null default true,
        health_status text not null default 'unknown'
          check (health_status in ('unknown', 'healthy', 'unhealthy', 'maintenance')),
        health_message text,
        health_checked_at timestamptz,
        version text,
        latency_ms integer,
        synced_at timestamptz,
        sync_tried_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`create unique index services_address on services (base_url, coalesce(application, ''))`.execute(
      db,
    );
    await sql`
      create table reference_panels (
        id serial primary key,
        service_id integer not null references services on delete cascade,
        external_id text not null,
        name text not null,
        build text check (build in ('hg19', 'hg38')),
        populations jsonb not null default '[]',
        is_active boolean not null default true,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (service_id, external_id)
      )`.execute(db);
    await sql`
      create table service_credentials (
        service_id integer not null references services on delete cascade,
        user_id text not null references users on delete cascade,
        sealed_token text not null,
        username text,
        display_name text,
        email text,
        status text not null check (status in ('valid', 'invalid', 'expired')),
        message text,
        expires_at timestamptz,
        verified_at timestamptz not null,
        warned_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (service_id, user_id)
      )`.execute(db);
    await sql`
      create table accepted_terms (
        user_id text not null references users on delete cascade,
        service_id integer not null references services on delete cascade,
        term_id text not null,
        wording text not null,
        wording_sha256 text not null,
        accepted_at timestamptz not null default now(),
        primary key (user_id, service_id, term_id, wording_sha256)
      )`.execute(db);
  },
};
