import { ConnectorError, type ServiceConnector } from '@imputehub/connectors';
import type { Context } from '../../../context.ts';
import { requireService, type Service } from '../../../services/index.ts';
import { connection, isObstacle, wait } from '../../connection.ts';
import { withLock } from '../../lock.ts';
import { jittered, nextLook, pollSeconds } from '../../pace.ts';
import { type Account, jobsAt } from '../../store.ts';
import { enqueueStep } from '../../tasks.ts';
import type { Job } from '../../types.ts';
import { take } from './answer.ts';
import { pollFailed } from './poll-failed.ts';

/** A cancellation that was asked for and not yet carried out is asked for again at each poll. */
async function cancelAgain(
  context: Context,
  connector: ServiceConnector,
  jobs: Job[],
  signal: AbortSignal,
): Promise<void> {
  for (const job of jobs.filter((j) => j.cancel_requested_at !== null))
    await connector
      .cancel(job.external_job_id ?? '', signal)
      .catch((err: unknown) => context.log.warn({ err, job: job.id }, 'cancelling failed, is tried again'));
}

/** One look; answers the seconds until the next, or undefined when nobody waits for one. */
async function look(
  context: Context,
  service: Service,
  account: Account,
  signal: AbortSignal,
): Promise<number | undefined> {
  const jobs = await jobsAt(context.db, account, 'monitor');
  if (jobs.length === 0) return undefined;
  const every = pollSeconds(context, service);
  const connector = await connection(context, service, account.userId);
  if (isObstacle(connector)) {
    await wait(context, service, jobs, connector);
    return every * 2;
  }
  try {
    await cancelAgain(context, connector, jobs, signal);
    const ids = jobs.flatMap(({ external_job_id: id }) => (id === null ? [] : [id]));
    const answer = await connector.poll(ids, signal);
    await take(context, service, connector, jobs, answer, signal);
    return nextLook(every, Math.max(0, ...[...answer.states.values()].map(({ progress }) => progress)));
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return await pollFailed(context, service, jobs, error);
  }
}

/** Asks for all of one user's jobs at one service at once, and again after a while as long as there are any. */
export async function monitor(context: Context, account: Account, signal: AbortSignal): Promise<void> {
  const { db, queue } = context;
  await withLock(db, `monitor ${account.serviceId} ${account.userId}`, async () => {
    const service = await requireService(db, account.serviceId);
    const again = await look(context, service, account, signal);
    const [open] = await jobsAt(db, account, 'monitor');
    if (open) await enqueueStep(db, queue, open, again ?? jittered(pollSeconds(context, service)));
    // A place may have become free.
    const [waiting] = await jobsAt(db, account, 'submit');
    if (waiting?.waiting_for === 'slot') await enqueueStep(db, queue, waiting);
  });
}
