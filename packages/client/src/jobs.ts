import type { HubClient } from './client.ts';
import { take } from './client.ts';
import type { Job, NewJob } from './types.ts';

/** Submits a job. Repeated with the same key it answers the job that the first request made. */
export async function createJob(client: HubClient, job: NewJob, key: string): Promise<Job> {
  // The document describes the body by media type; the types of the generator know one body only.
  return await take<Job>(
    client.POST('/api/v1/jobs', { params: { header: { 'idempotency-key': key } }, body: job as never }),
  );
}
