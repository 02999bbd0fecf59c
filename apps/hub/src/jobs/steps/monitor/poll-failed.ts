import type { Context } from '../../../context.ts';
import type { Service } from '../../../services/index.ts';
import { obstacleOf, wait } from '../../connection.ts';
import { backoff, pollSeconds } from '../../pace.ts';
import type { Job } from '../../types.ts';
import { store } from './store-change.ts';

/** A poll that failed changes nothing but the times; only after some minutes is it said that the service is awaited. */
export async function pollFailed(
  context: Context,
  service: Service,
  jobs: Job[],
  error: unknown,
): Promise<number> {
  const every = pollSeconds(context, service);
  const obstacle = obstacleOf(error, service);
  if (obstacle?.waitingFor === 'credential') {
    await wait(context, service, jobs, obstacle);
    return every * 2;
  }
  let since: Date | null = null;
  for (const job of jobs) {
    const after = await store(context, job, (now) => {
      const first = now.unreachable_since ?? new Date();
      const long = Date.now() - first.getTime() > Math.max(180, every * 4) * 1000;
      const fields = { last_checked: new Date(), unreachable_since: first };
      return long ? { fields, waitingFor: 'service' } : { fields };
    });
    since ??= after?.unreachable_since ?? null;
  }
  return Math.max(backoff(every, since), obstacle?.retryAfter ?? 0);
}
