import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { Activity } from './types.ts';

interface Row {
  service_id: number;
  jobs_waiting: number;
  jobs_running: number;
  completed_30_days: number;
  median_seconds: number | null;
  last_completed_at: Date | null;
}

const none: Activity = {
  jobsWaiting: 0,
  jobsRunning: 0,
  completed30Days: 0,
  medianSeconds: null,
  lastCompletedAt: null,
};

const toActivity = (row: Row): Activity => ({
  jobsWaiting: row.jobs_waiting,
  jobsRunning: row.jobs_running,
  completed30Days: row.completed_30_days,
  medianSeconds: row.median_seconds,
  lastCompletedAt: row.last_completed_at,
});

/** Of these services, by the jobs of everybody at this hub. How long a check of quality alone takes says little. */
export async function activityOf(db: Db, serviceIds: number[]): Promise<(id: number) => Activity> {
  if (serviceIds.length === 0) return () => none;
  const { rows } = await sql<Row>`
    with j as (
      select *, status = 'completed' and completed_at > now() - interval '30 days' as lately from jobs
      where service_id in (${sql.join(serviceIds)})
    )
    select service_id,
      count(*) filter (where status in ('pending', 'queued')) as jobs_waiting,
      count(*) filter (where status = 'running') as jobs_running,
      count(*) filter (where lately) as completed_30_days,
      percentile_cont(0.5) within group (order by extract(epoch from completed_at - submitted_at)::float8)
        filter (where lately and mode <> 'qc_only') as median_seconds,
      max(completed_at) filter (where status = 'completed') as last_completed_at
    from j group by service_id`.execute(db);
  const found = new Map(rows.map((row) => [row.service_id, toActivity(row)]));
  return (id) => found.get(id) ?? none;
}
