import { randomUUID } from 'node:crypto';
import type { OpenDatabase } from '@imputehub/platform';

/** Every second of them completed, the rest in each other state; none of them is worked on. */
const insert = `
  insert into jobs (id, user_id, service_id, reference_panel_id, name, description, build, phasing, population, mode,
    r2_filter, aes_encryption, meta, status, progress, step, message, remote_steps, submission_token, sealed_password,
    created_at, updated_at, submitted_at, started_at, completed_at)
  select gen_random_uuid(), u.id, s.id, p.id, 'Cohort ' || lpad(n::text, 4, '0') || ', chromosome ' || (1 + n % 22),
    case when n % 7 = 0 then 'second array' else '' end, 'hg19', 'eagle', 'all', 'imputation', '0', false, false,
    state.status, case when state.status = 'completed' then 100 else 0 end, 'none', '', '[]', $2 || n, '',
    state.at, state.at, state.at, state.at,
    case when state.status in ('completed', 'failed', 'cancelled') then state.at + interval '40 minutes' end
  from generate_series(1, $3::int) n
  cross join lateral (select (case when n % 2 = 0 then 'completed'
    else (array['failed', 'cancelled', 'pending', 'failed'])[1 + (n / 2) % 4] end) as status,
    timestamptz '2026-11-01T00:00:00Z' - n * interval '17 minutes' as at) state
  join users u on u.username = $1
  cross join lateral (select id from services order by id limit 1) s
  cross join lateral (select id from reference_panels where service_id = s.id order by id limit 1) p`;

/** Puts `count` jobs of the user straight into the database of the hub, the first the newest. */
export async function insertJobs(
  server: OpenDatabase<object>,
  username: string,
  count: number,
): Promise<void> {
  await server.pool.query(insert, [username, randomUUID(), count]);
}
