import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Slim results are told while they happen, as jobs and checks are. */
export const resultsTold: Migration = {
  async up(db) {
    await sql`
      create function slim_event() returns trigger language plpgsql as $$
      begin
        perform record_event((select user_id from jobs where id = new.job_id), 'slim', new.job_id,
          jsonb_build_object('job_id', new.job_id, 'status', new.status, 'progress', new.progress));
        return null;
      end $$`.execute(db);
    await sql`create trigger slim_created after insert on slim_results for each row execute function slim_event()`.execute(
      db,
    );
    await sql`
      create trigger slim_changed after update on slim_results for each row
      when ((old.status, old.progress, old.request_id) is distinct from (new.status, new.progress, new.request_id))
      execute function slim_event()`.execute(db);
  },
};
