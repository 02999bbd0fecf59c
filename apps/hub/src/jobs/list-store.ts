import { sql } from 'kysely';
import { likeText } from '../database/like.ts';
import type { Db } from '../database/schema.ts';
import type { JobStatus } from '../database/tables/jobs.ts';
import type { Job } from './types.ts';

export type JobSort = 'created_at' | 'updated_at' | 'name';

export interface JobQuery {
  status: JobStatus[] | undefined;
  serviceId: number | undefined;
  /** Looked for in name, description and external id, whatever the case. */
  text: string | undefined;
  from: Date | undefined;
  to: Date | undefined;
  sort: JobSort;
  descending: boolean;
  /** Sort value (times as text with microseconds) and id of the last entry of the page before. */
  after: [string, string] | undefined;
  limit: number;
}

/** The sort column as text that loses nothing: JavaScript's dates drop the microseconds. */
const sortText = (sort: JobSort) =>
  sort === 'name' ? sql<string>`j.name` : sql<string>`j.${sql.ref(sort)}::text`;

const sortCast = (sort: JobSort, value: string) =>
  sort === 'name' ? sql`${value}::text` : sql`${value}::timestamptz`;

/** Every state, also those that no job is in. */
export async function countJobs(db: Db, userId: string): Promise<Record<JobStatus, number>> {
  const rows = await db
    .selectFrom('jobs')
    .select(({ fn }) => ['status', fn.countAll<string>().as('count')])
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .groupBy('status')
    .execute();
  const count = (status: JobStatus) => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return {
    pending: count('pending'),
    queued: count('queued'),
    running: count('running'),
    completed: count('completed'),
    failed: count('failed'),
    cancelled: count('cancelled'),
  };
}

export async function listJobs(
  db: Db,
  userId: string,
  query: JobQuery,
): Promise<(Job & { sort_text: string })[]> {
  const column = sql.ref(`j.${query.sort}`);
  const direction = query.descending ? 'desc' : 'asc';
  let select = db
    .selectFrom('jobs as j')
    .selectAll('j')
    .select(sortText(query.sort).as('sort_text'))
    .where('j.user_id', '=', userId)
    .where('j.deleted_at', 'is', null)
    .orderBy(column, direction)
    .orderBy('j.id', direction)
    .limit(query.limit);
  if (query.status?.length) select = select.where('j.status', 'in', query.status);
  if (query.serviceId !== undefined) select = select.where('j.service_id', '=', query.serviceId);
  if (query.from) select = select.where('j.created_at', '>=', query.from);
  if (query.to) select = select.where('j.created_at', '<', query.to);
  if (query.text) {
    const like = likeText(query.text);
    select = select.where((eb) =>
      eb.or([
        eb('j.name', 'ilike', like),
        eb('j.description', 'ilike', like),
        eb('j.external_job_id', 'ilike', like),
      ]),
    );
  }
  if (query.after) {
    const [value, id] = query.after;
    const sign = query.descending ? sql`<` : sql`>`;
    select = select.where(
      sql<boolean>`(${column}, j.id) ${sign} (${sortCast(query.sort, value)}, ${id}::uuid)`,
    );
  }
  return await select.execute();
}

export interface StatusUpdate {
  id: number;
  status: JobStatus;
  progress: number;
  message: string;
  details: Record<string, unknown>;
  created_at: Date;
}

export async function listUpdates(
  db: Db,
  jobId: string,
  after: number,
  limit: number,
): Promise<StatusUpdate[]> {
  return await db
    .selectFrom('job_status_updates')
    .select(['id', 'status', 'progress', 'message', 'details', 'created_at'])
    .where('job_id', '=', jobId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface StateTime {
  status: JobStatus;
  at: Date;
}

/** The states that a job has been in, each since when. */
export async function stateTimes(db: Db, jobId: string): Promise<StateTime[]> {
  return await db
    .selectFrom('job_status_updates')
    .select((eb) => ['status', eb.fn.min('created_at').as('at')])
    .where('job_id', '=', jobId)
    .groupBy('status')
    .orderBy((eb) => eb.fn.min('id'))
    .execute();
}

/** Names for showing: services and panels by id. */
export async function namesOf(
  db: Db,
  jobs: Job[],
): Promise<{ services: Map<number, string>; panels: Map<number, string> }> {
  const serviceIds = [...new Set(jobs.map((j) => j.service_id))];
  const panelIds = [...new Set(jobs.map((j) => j.reference_panel_id))];
  if (jobs.length === 0) return { services: new Map(), panels: new Map() };
  const services = await db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('id', 'in', serviceIds)
    .execute();
  const panels = await db
    .selectFrom('reference_panels')
    .select(['id', 'name'])
    .where('id', 'in', panelIds)
    .execute();
  return {
    services: new Map(services.map((s) => [s.id, s.name])),
    panels: new Map(panels.map((p) => [p.id, p.name])),
  };
}

export async function inputsOfJobs(db: Db, jobIds: string[]) {
  if (jobIds.length === 0) return [];
  return await db
    .selectFrom('job_inputs as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .select(['i.job_id', 'f.id', 'f.name', 'f.size', 'f.sha256', 'f.deleted_at'])
    .where('i.job_id', 'in', jobIds)
    .orderBy('i.job_id')
    .orderBy('i.position')
    .execute();
}
