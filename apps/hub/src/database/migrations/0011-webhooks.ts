import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Addresses of programs that people want told, and what was sent to them. `payload` is kept as text: every attempt
 * signs and sends the same bytes. `results_warned_at` marks jobs whose owner was told that the service is about to
 * delete the results.
 */
export const webhooks: Migration = {
  async up(db) {
    await sql`
      create table webhooks (
        id serial primary key,
        user_id text not null references users on delete cascade,
        url text not null,
        description text not null default '',
        kinds jsonb not null default '[]',
        is_active boolean not null default true,
        sealed_secret text not null,
        previous_secret text,
        previous_until timestamptz,
        failures integer not null default 0,
        failing_since timestamptz,
        held_until timestamptz,
        created_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index webhooks_by_user on webhooks (user_id, id)`.execute(db);
    await sql`
      create table webhook_deliveries (
        id serial primary key,
        webhook_id integer not null references webhooks on delete cascade,
        event_id text not null,
        kind text not null,
        payload text not null,
        status text not null check (status in ('pending', 'delivered', 'failed')),
        attempts integer not null default 0,
        response_status integer,
        error text,
        created_at timestamptz not null default now(),
        delivered_at timestamptz,
        next_attempt_at timestamptz
      )`.execute(db);
    await sql`create index webhook_deliveries_by_webhook on webhook_deliveries (webhook_id, id desc)`.execute(
      db,
    );
    await sql`create index webhook_deliveries_pending on webhook_deliveries (next_attempt_at)
      where status = 'pending'`.execute(db);
    await sql`create unique index webhook_deliveries_once on webhook_deliveries (webhook_id, event_id)
      where status = 'pending'`.execute(db);
    await sql`create index webhook_deliveries_by_age on webhook_deliveries (created_at)`.execute(db);
    await sql`alter table jobs add column results_warned_at timestamptz`.execute(db);
    await sql`create index jobs_results_expiring on jobs (results_expire_at)
      where status = 'running' and results_warned_at is null and results_expire_at is not null`.execute(db);
  },
};
