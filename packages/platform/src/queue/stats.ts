import type { PgBoss } from 'pg-boss';
import { z } from 'zod';

export interface QueueStats {
  name: string;
  /** Ready and not taken up. */
  waiting: number;
  active: number;
  /** Not due yet, those that wait to be run again included. */
  delayed: number;
  /** Given up, within the last day. */
  failed: number;
  /** How long the oldest of those that wait has been ready; null when none does. */
  oldestWaitingSeconds: number | null;
}

const statement = `
  select q.name,
    count(*) filter (where open and due) as waiting,
    count(*) filter (where state = 'active') as active,
    count(*) filter (where open and not due) as delayed,
    count(*) filter (where state = 'failed') as failed,
    extract(epoch from now() - min(ready_at) filter (where open and due))::float8 as oldest_waiting_seconds
  from pgboss.queue q
  left join lateral (
    select state, state in ('created', 'retry') as open, start_after <= now() as due,
      greatest(start_after, created_on) as ready_at
    from pgboss.job j where j.name = q.name
  ) j on true
  group by q.name
  order by q.name`;

const rows = z.array(
  z.object({
    name: z.string(),
    waiting: z.coerce.number(),
    active: z.coerce.number(),
    delayed: z.coerce.number(),
    failed: z.coerce.number(),
    oldest_waiting_seconds: z.coerce.number().nullable(),
  }),
);

/** Of these queues, whoever works on them. */
export async function statsOf(boss: PgBoss, names: string[]): Promise<QueueStats[]> {
  const found = await boss.getDb().executeSql(statement);
  return rows
    .parse(found.rows)
    .filter(({ name }) => names.includes(name))
    .map(({ oldest_waiting_seconds, ...rest }) => ({
      ...rest,
      oldestWaitingSeconds: oldest_waiting_seconds === null ? null : Math.max(0, oldest_waiting_seconds),
    }));
}
