import { problem } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import type { JobStatus } from '../database/tables/jobs.ts';
import { type JobSort, listJobs, listUpdates } from './list-store.ts';
import type { Job } from './types.ts';

export type JobCursor = [sort: JobSort, order: 'asc' | 'desc', value: string, id: string];

export interface JobPageQuery {
  status?: JobStatus[] | undefined;
  service_id?: number | undefined;
  q?: string | undefined;
  created_from?: string | undefined;
  created_to?: string | undefined;
  sort: JobSort;
  order: 'asc' | 'desc';
  after: JobCursor | undefined;
  limit: number;
}

const date = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

/** One page, and the cursor of the next. Throws `invalid-cursor` for one of another order. */
export async function jobPage(
  db: Db,
  userId: string,
  query: JobPageQuery,
): Promise<{ jobs: Job[]; next: JobCursor | null }> {
  const { sort, order, after, limit } = query;
  if (after && (after[0] !== sort || after[1] !== order)) throw problem('invalid-cursor');
  const rows = await listJobs(db, userId, {
    status: query.status,
    serviceId: query.service_id,
    text: query.q,
    from: date(query.created_from),
    to: date(query.created_to),
    sort,
    descending: order === 'desc',
    after: after && [after[2], after[3]],
    limit: limit + 1,
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { jobs: rows.slice(0, limit), next: last ? [sort, order, last.sort_text, last.id] : null };
}

export async function updatesPage(db: Db, jobId: string, after: number, limit: number) {
  const rows = await listUpdates(db, jobId, after, limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { updates: rows.slice(0, limit), next: last?.id ?? null };
}
