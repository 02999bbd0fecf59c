import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What administrators look at: who did what, which programs run, and how services were over time. */
export const administration: Migration = {
  async up(db) {
    await sql`
      create table audit_log (
        id bigserial primary key,
        at timestamptz not null default now(),
        actor_id text,
        actor_name text not null,
        action text not null,
        subject_kind text not null,
        subject_id text,
        details jsonb not null default '{}',
        address text
      )`.execute(db);
    await sql`create index audit_log_by_time on audit_log (at)`.execute(db);
    await sql`create index audit_log_by_actor on audit_log (actor_id, id)`.execute(db);
    await sql`create index audit_log_by_action on audit_log (action, id)`.execute(db);
    await sql`
      create table workers (
        id uuid primary key,
        host text not null,
        pid integer not null,
        role text not null check (role in ('all', 'api', 'worker')),
        version text not null,
        started_at timestamptz not null,
        seen_at timestamptz not null default now(),
        tasks_active integer not null
      )`.execute(db);
    await sql`
      create table service_health (
        id bigserial primary key,
        service_id integer not null references services on delete cascade,
        at timestamptz not null default now(),
        health_status text not null
          check (health_status in ('unknown', 'healthy', 'unhealthy', 'maintenance')),
        latency_ms integer,
        message text
      )`.execute(db);
    await sql`create index service_health_by_time on service_health (service_id, at)`.execute(db);
    await sql`create index jobs_by_service on jobs (service_id, status, completed_at)`.execute(db);
  },
};
