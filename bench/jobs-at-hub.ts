import { followEvents } from '@imputehub/client';
import { z } from 'zod';
import type { Pair } from '../tests/support/pair.ts';

const created = z.object({ id: z.string() });
const ended = (status: string) => ['completed', 'failed', 'cancelled'].includes(status);

/** Follows the events of a job to its end, as the web app and `imputehub watch` do; answers its last state. */
async function endOf({ hubUrl, env }: Pair, jobId: string): Promise<string> {
  const over = new AbortController();
  // From the first event on: a job that ended before the stream began is told of too.
  const source = { baseUrl: hubUrl, token: env.IMPUTEHUB_TOKEN, jobId, after: 0, signal: over.signal };
  try {
    for await (const event of followEvents(source))
      if (event.topic === 'job' && ended(event.status)) return event.status;
    throw new Error('the events of a job ended before the job');
  } finally {
    over.abort();
  }
}

/** Submits and waits for the end; answers the job and the seconds from request to end. */
export async function runJob(
  pair: Pair,
  form: FormData,
): Promise<{ id: string; status: string; seconds: number }> {
  const begun = performance.now();
  const answer = await pair.api('POST', '/api/v1/jobs', form);
  if (answer.status !== 201) throw new Error(`POST /jobs answered ${JSON.stringify(answer)}`);
  const { id } = created.parse(answer.body);
  const status = await endOf(pair, id);
  return { id, status, seconds: (performance.now() - begun) / 1000 };
}
