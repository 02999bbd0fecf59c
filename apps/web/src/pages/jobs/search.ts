import type { Job } from '@imputehub/client';

export const statuses = ['pending', 'queued', 'running', 'completed', 'failed', 'cancelled'] as const;
export type Status = Job['status'];

export const sorts = ['created_at', 'updated_at', 'name'] as const;
export type Sort = (typeof sorts)[number];
export type Order = 'asc' | 'desc';

/** What of the jobs is shown, as it stands in the address. Days are the reader's own: `2026-11-24`. */
export interface JobSearch {
  /** Between commas. */
  status?: string;
  service?: number;
  q?: string;
  from?: string;
  to?: string;
  sort?: Sort;
  order?: Order;
  cursor?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

const isStatus = (text: string): text is Status => statuses.some((status) => status === text);

export const statusesOf = ({ status = '' }: Pick<JobSearch, 'status'>): Status[] =>
  status.split(',').filter(isStatus);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 200) : undefined;

const date = (value: unknown): string | undefined =>
  typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** What an address asks for; what makes no sense is left out. */
export function parseSearch(found: Record<string, unknown>): JobSearch {
  const listed = Array.isArray(found.status) ? found.status.join(',') : text(found.status);
  const status = statusesOf({ status: listed ?? '' }).join(',');
  const service = Number(found.service);
  const q = text(found.q);
  const [from, to] = [date(found.from), date(found.to)];
  const sort = sorts.find((name) => name === found.sort);
  const cursor = typeof found.cursor === 'string' ? found.cursor.slice(0, 500) : undefined;
  return {
    ...(status !== '' && { status }),
    ...(Number.isSafeInteger(service) && service > 0 && { service }),
    ...(q && { q }),
    ...(from && { from }),
    ...(to && { to }),
    ...(sort && sort !== 'created_at' && { sort }),
    ...(found.order === 'asc' && { order: 'asc' as const }),
    ...(cursor && { cursor }),
  };
}

export const isFiltered = ({ status, service, q, from, to }: JobSearch): boolean =>
  [status, service, q, from, to].some((value) => value !== undefined);

/** Midnight of the reader's day, `days` later, for the API. */
function midnight(text: string, days: number): string {
  const [year = 0, month = 1, ofMonth = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, ofMonth + days).toISOString();
}

/** The query of `GET /jobs`. The last day is included. */
export function queryOf(search: JobSearch, limit: number) {
  const { service, q, from, to, sort, order, cursor } = search;
  const status = statusesOf(search);
  return {
    limit,
    ...(status.length > 0 && { status }),
    ...(service !== undefined && { service_id: service }),
    ...(q !== undefined && { q }),
    ...(from !== undefined && { created_from: midnight(from, 0) }),
    ...(to !== undefined && { created_to: midnight(to, 1) }),
    sort: sort ?? 'created_at',
    order: order ?? 'desc',
    ...(cursor !== undefined && { cursor }),
  };
}
