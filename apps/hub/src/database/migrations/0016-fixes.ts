import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Fixes of stored files, the lists of what they changed, and what each mended file was made of. Checks may be asked
 * about several services and panels.
 */
export const fixes: Migration = {
  async up(db) {
    await sql`
      create table fixes (
        id uuid primary key,
        user_id text not null references users on delete cascade,
        dry_run boolean not null,
        options jsonb not null,
        reference_panel_id integer references reference_panels on delete set null,
        chain_file_id integer references files on delete set null,
        status text not null check (status in ('pending', 'running', 'done', 'failed', 'cancelled')),
        progress smallint not null default 0 check (progress between 0 and 100),
        run_id uuid,
        outcome jsonb,
        table_key text,
        lines_key text,
        error_code text,
        error_message text,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz
      )`.execute(db);
    await sql`create index fixes_by_user on fixes (user_id, id desc)`.execute(db);
    await sql`create index fixes_open on fixes (id) where status in ('pending', 'running')`.execute(db);
    await sql`create index fixes_by_expiry on fixes (expires_at)`.execute(db);
    await sql`
      create table fix_inputs (
        fix_id uuid not null references fixes on delete cascade,
        position integer not null,
        file_id integer not null references files on delete cascade,
        primary key (fix_id, position)
      )`.execute(db);
    await sql`create index fix_inputs_by_file on fix_inputs (file_id)`.execute(db);
    await sql`alter table files add column fix_id uuid references fixes on delete set null`.execute(db);
    await sql`alter table files add column fixed_from integer[]`.execute(db);
    await sql`create index files_by_fix on files (fix_id) where fix_id is not null`.execute(db);
    await sql`
      create function fix_event() returns trigger language plpgsql as $$
      begin
        perform record_event(new.user_id, 'fix', null, jsonb_build_object(
          'fix_id', new.id, 'status', new.status, 'progress', new.progress));
        return null;
      end $$`.execute(db);
    await sql`create trigger fix_created after insert on fixes for each row execute function fix_event()`.execute(
      db,
    );
    await sql`
      create trigger fix_changed after update on fixes for each row
      when ((old.status, old.progress) is distinct from (new.status, new.progress))
      execute function fix_event()`.execute(db);
    await sql`alter table checks add column targets jsonb not null default '[]'`.execute(db);
  },
};
