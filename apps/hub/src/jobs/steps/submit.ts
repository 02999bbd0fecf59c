import { ConnectorError, type ServiceConnector } from '@imputehub/connectors';
import { Problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { connectorProblem, requireService, type Service } from '../../services/index.ts';
import { connection, isObstacle, type Obstacle, obstacleOf, wait } from '../connection.ts';
import { type HeldLock, withLock } from '../lock.ts';
import { backoff, jittered, pollSeconds } from '../pace.ts';
import { type Account, findJob, jobsAt, slotsTaken } from '../store.ts';
import { enqueueStep } from '../tasks.ts';
import type { Change, Job } from '../types.ts';
import { certainlyAbsent, change, type Sending, send } from './send.ts';

/** How one job's turn ended: the next one's turn, or an obstacle for all of them. */
type Turn = 'next' | Obstacle | { lookAgainIn: number };

const cancelled: Change = { status: 'cancelled', message: 'Cancelled before it was submitted' };

/** What a failed attempt means. A clear "no" ends the job; a link that broke before the end leaves nothing over there. */
async function afterFailure({ context, service, signal }: Sending, job: Job, error: unknown): Promise<Turn> {
  const doubtful = error instanceof ConnectorError ? error.details.maybeDone === true : true;
  if (!doubtful) await change(context, job.id, () => ({ fields: { submit_started_at: null } }));
  if (signal.aborted) throw error;
  const now = await findJob(context.db, job.id);
  if (now?.cancel_requested_at) {
    if (!doubtful) await change(context, job.id, () => cancelled);
    return doubtful ? { lookAgainIn: 1 } : 'next';
  }
  const obstacle = obstacleOf(error, service);
  if (obstacle) return obstacle;
  const said = connectorProblem(error, service.name);
  if (!(said instanceof Problem) || said.fault === 'ours') throw error;
  const serviceMessage = error instanceof ConnectorError ? error.details.serviceMessage : null;
  await change(context, job.id, () => ({
    status: 'failed',
    message: said.message,
    error: { code: said.code, message: `${said.message} ${said.next}`, serviceMessage },
  }));
  return 'next';
}

async function slotObstacle(
  { context, service, connector, signal }: Sending,
  account: Account,
): Promise<Obstacle | undefined> {
  const limit = service.limits.max_jobs_per_user;
  if (limit === undefined || limit === null) return undefined;
  const here = await slotsTaken(context.db, account);
  // Jobs that were made elsewhere take places too.
  const taken = here >= limit ? here : Math.max(here, await connector.countActive(signal));
  if (taken < limit) return undefined;
  return {
    waitingFor: 'slot',
    message: `Waiting for a free place: ${service.name} takes ${limit} jobs of one user at once`,
  };
}

/** One job's turn: found over there, or sent. */
async function turn(sending: Sending, account: Account, job: Job): Promise<Turn> {
  const { context } = sending;
  try {
    if (job.submit_started_at) {
      const absent = await certainlyAbsent(sending, job);
      if (absent === 'adopted') return 'next';
      if (absent !== true) return absent;
    }
    if (job.cancel_requested_at) {
      await change(context, job.id, () => cancelled);
      return 'next';
    }
    const full = await slotObstacle(sending, account);
    if (full) return full;
  } catch (error) {
    const obstacle = obstacleOf(error, sending.service);
    if (obstacle) return obstacle;
    throw error;
  }
  try {
    await send(sending, job);
    return 'next';
  } catch (error) {
    return await afterFailure(sending, job, error);
  }
}

async function inactive(
  context: Context,
  account: Account,
  service: Service,
): Promise<ServiceConnector | Obstacle> {
  if (!service.isActive)
    return {
      waitingFor: 'service',
      message: `${service.name} is switched off here; the job goes on when it is switched on`,
    };
  return await connection(context, service, account.userId);
}

async function park(
  context: Context,
  service: Service,
  account: Account,
  why: Obstacle | { lookAgainIn: number },
): Promise<void> {
  const jobs = await jobsAt(context.db, account, 'submit');
  const [first] = jobs;
  if (!first) return;
  const every = pollSeconds(context, service);
  if ('lookAgainIn' in why) return await enqueueStep(context.db, context.queue, first, why.lookAgainIn);
  await wait(context, service, jobs, why);
  const seconds = why.waitingFor === 'service' ? backoff(every, first.updated_at) : jittered(every);
  if (why.waitingFor !== 'credential')
    await enqueueStep(context.db, context.queue, first, Math.max(seconds, why.retryAfter ?? 0));
}

/** Every job once, those that came meanwhile too; until there is none, or an obstacle for all of them. */
async function sendAll(
  context: Context,
  account: Account,
  lock: HeldLock,
  signal: AbortSignal,
): Promise<void> {
  const service = await requireService(context.db, account.serviceId);
  const tried = new Set<string>();
  for (;;) {
    signal.throwIfAborted();
    const job = (await jobsAt(context.db, account, 'submit')).find(({ id }) => !tried.has(id));
    if (!job) return;
    tried.add(job.id);
    const connector = await inactive(context, account, service);
    const outcome = isObstacle(connector)
      ? connector
      : await turn({ context, service, connector, lock, signal }, account, job);
    if (outcome !== 'next') return await park(context, service, account, outcome);
  }
}

/**
 * Sends what one user has for one service, oldest first and one after another, each exactly once. Waits, never fails,
 * where the service, a place or a token is missing.
 */
export async function submit(context: Context, account: Account, signal: AbortSignal): Promise<void> {
  await withLock(context.db, `submit ${account.serviceId} ${account.userId}`, (lock) =>
    sendAll(context, account, lock, signal),
  );
  // A job that was made while the lock was held by another, after that one looked for the last time.
  const left = (await jobsAt(context.db, account, 'submit')).find((job) => job.waiting_for === null);
  if (left) await enqueueStep(context.db, context.queue, left, jittered(5));
}
