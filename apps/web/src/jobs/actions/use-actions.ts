import { type Job, take } from '@imputehub/client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { isOfJobLists } from '../../live/apply.ts';
import type { Action } from './rules.ts';

/** At most this many in one request. */
const most = 200;

export interface Outcome {
  job_id: string;
  ok: boolean;
  detail?: string | undefined;
  new_job_id?: string | undefined;
}

const path = (job: Job) => ({ params: { path: { id: job.id } } });

/** What the client may send again when the answer was lost: nothing is done twice for one key. */
const keyed = (key: string) => ({ header: { 'idempotency-key': key } });

/** What can be done with jobs. What is shown of them is read anew afterwards, also when it failed. */
export function useJobActions() {
  const queries = useQueryClient();
  const fresh = async (jobs: Job[]) => {
    await Promise.all([
      queries.invalidateQueries({ predicate: ({ queryKey }) => isOfJobLists(queryKey) }),
      ...jobs.map(({ id }) => queries.invalidateQueries({ queryKey: keys.job(id) })),
    ]);
  };
  const then = async <T>(jobs: Job[], work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      await fresh(jobs);
    }
  };
  return {
    cancel: (job: Job) => then([job], take(api.POST('/api/v1/jobs/{id}/cancel', path(job)))),
    /** The job that runs: another one, unless results only go on being collected. */
    retry: (job: Job, key: string) => {
      const params = { ...path(job).params, ...keyed(key) };
      return then([job], take(api.POST('/api/v1/jobs/{id}/retry', { params })));
    },
    remove: async (job: Job, withFiles: boolean) => {
      const query = { delete_files: withFiles ? ('true' as const) : ('false' as const) };
      await api.DELETE('/api/v1/jobs/{id}', { params: { path: { id: job.id }, query } });
      queries.removeQueries({ queryKey: keys.job(job.id) });
      await fresh([]);
    },
    bulk: async (action: Action, jobs: Job[], key: string): Promise<Outcome[]> => {
      const outcomes: Outcome[] = [];
      const all = async () => {
        for (let from = 0; from < jobs.length; from += most) {
          const job_ids = jobs.slice(from, from + most).map(({ id }) => id);
          const body = { action, job_ids };
          // A deletion that is sent again would tell that its jobs are not there.
          const params = action === 'retry' ? keyed(key) : {};
          const { data } = await take(api.POST('/api/v1/jobs/bulk', { body, params }));
          outcomes.push(...data);
        }
      };
      await then(jobs, all());
      return outcomes;
    },
  };
}
