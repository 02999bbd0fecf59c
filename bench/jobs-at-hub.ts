import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Pair } from '../tests/support/pair.ts';

const job = z.object({ id: z.string(), status: z.string() });
/** Asking every 50 ms took 1.5 s of processor time from a job of 20 s: of the hub, of PostgreSQL and of the asker. */
const askEveryMs = 250;
const ended = (status: string) => ['completed', 'failed', 'cancelled'].includes(status);

/** Submits and waits for the end; answers the job and the seconds from request to end. */
export async function runJob(
  pair: Pair,
  form: FormData,
): Promise<{ id: string; status: string; seconds: number }> {
  const begun = performance.now();
  const created = await pair.api('POST', '/api/v1/jobs', form);
  if (created.status !== 201) throw new Error(`POST /jobs answered ${JSON.stringify(created)}`);
  let now = job.parse(created.body);
  while (!ended(now.status)) {
    await sleep(askEveryMs);
    now = job.parse((await pair.api('GET', `/api/v1/jobs/${now.id}`)).body);
  }
  return { ...now, seconds: (performance.now() - begun) / 1000 };
}
