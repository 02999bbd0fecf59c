import type { HubEvent, Job } from '@imputehub/client';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { keys } from '../api/keys.ts';

type JobEvent = Extract<HubEvent, { topic: 'job' }>;

/** What of the cache an event makes stale. `lists`: every query of jobs that is not about a single one. */
export interface Stale {
  keys: QueryKey[];
  lists: boolean;
  everything: boolean;
}

const isPage = (value: unknown): value is { data: Job[] } =>
  typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data);

const newsOf = ({ status, progress, message, waiting_for }: JobEvent) => ({
  ...{ status, progress, message, waiting_for },
});

/** Shows the news at once wherever the job is shown. True: it stands where it should, no list has to be read anew. */
function patchJob(queries: QueryClient, event: JobEvent): boolean {
  const news = newsOf(event);
  queries.setQueryData<Job>(keys.job(event.job_id), (job) => job && { ...job, ...news });
  let settled = event.change === 'changed';
  for (const [key, page] of queries.getQueriesData({ queryKey: keys.jobLists })) {
    if (!isPage(page)) continue;
    const before = page.data.find(({ id }) => id === event.job_id);
    if (before?.status !== event.status) settled = false;
    if (!before) continue;
    const data = page.data.map((job) => (job.id === event.job_id ? { ...job, ...news } : job));
    queries.setQueryData(key, { ...page, data });
  }
  return settled;
}

const single = (key: QueryKey): Stale => ({ keys: [key], lists: false, everything: false });

/** Writes the news into the cache, and says what else has to be read anew. */
export function applyEvent(queries: QueryClient, event: HubEvent): Stale {
  switch (event.topic) {
    case 'job': {
      const settled = patchJob(queries, event);
      return { keys: [keys.job(event.job_id)], lists: !settled, everything: false };
    }
    case 'slim':
      return single(keys.job(event.job_id));
    case 'notification':
      return single(keys.notifications);
    case 'check':
      return {
        keys: [keys.check(event.check_id), [...keys.checks, 'list']],
        lists: false,
        everything: false,
      };
    case 'fix':
      return { keys: [keys.fix(event.fix_id), [...keys.fixes, 'list']], lists: false, everything: false };
    case 'file':
      return single(keys.files);
    case 'service':
      return single(keys.services);
    case 'reset':
      return { keys: [], lists: true, everything: true };
  }
}

/** Lists of jobs, and whatever else of jobs is not about one: their second part is a word, not an id. */
export const isOfJobLists = (key: QueryKey): boolean =>
  key[0] === keys.jobs[0] && !/^[0-9a-f]{8}-/.test(String(key[1] ?? ''));
