import type { HubClient } from './client.ts';
import { take } from './client.ts';
import type { Job, NewJob } from './types.ts';

/** Submits a job. Repeated with the same key it answers the job that the first request made. */
export async function createJob(client: HubClient, job: NewJob, key: string): Promise<Job> {
  return await take(
    client.POST('/api/v1/jobs', { params: { header: { 'idempotency-key': key } }, body: job }),
  );
}
