import type { ExternalJobState, PollAnswer, ServiceConnector } from '@imputehub/connectors';
import { ConnectorError } from '@imputehub/connectors';
import type { Context } from '../../context.ts';
import { requireService, type Service } from '../../services/index.ts';
import { connection, isObstacle, obstacleOf, wait } from '../connection.ts';
import { withLock } from '../lock.ts';
import { backoff, jittered, lostSeconds, pollSeconds } from '../pace.ts';
import { type Account, jobsAt } from '../store.ts';
import { enqueueStep } from '../tasks.ts';
import { transition } from '../transition.ts';
import type { Change, Job } from '../types.ts';

/** Of the whole way, the part that happens over there; the rest is collecting. */
const remoteShare = 0.95;

const seen = (state: ExternalJobState): NonNullable<Change['fields']> => ({
  external_state: state.state,
  queue_position: state.queuePosition,
  remote_steps: state.steps,
  results_expire_at: state.expiresAt,
  last_checked: new Date(),
  unreachable_since: null,
  missing_since: null,
});

function failed(job: Job, service: Service, { failure, failureCause }: ExternalJobState): Change {
  if (job.cancel_requested_at)
    return { status: 'cancelled', message: `Stopped at ${service.name}`, error: null };
  const message =
    failureCause?.words ??
    failure?.split('\n')[0] ??
    `${service.name} ended the job with an error and said no more.`;
  return {
    status: 'failed',
    message,
    error: {
      // What the checks here would call it, where the service's words are known.
      code: failureCause?.code ?? 'job-failed-at-service',
      message: `${service.name} ended the job: ${message} Mend the input if this names it, or retry.`,
      serviceMessage: failure,
    },
  };
}

function cancelled(job: Job, service: Service): Change {
  const message = job.cancel_requested_at
    ? `Cancelled at ${service.name}`
    : `Somebody cancelled it at ${service.name}`;
  const error = job.cancel_requested_at
    ? null
    : { code: 'job-cancelled-at-service', message: `${message}. Retry it if that was not wanted.` };
  return { status: 'cancelled', message, error };
}

const gone = (code: 'results-expired-at-service' | 'job-lost-at-service', message: string): Change => ({
  status: 'failed',
  message,
  error: { code, message: `${message} Retry the job.` },
});

/** What the service's word means for a job. */
function changeFor(job: Job, service: Service, state: ExternalJobState): Change {
  const progress = Math.max(1, Math.floor(state.progress * remoteShare));
  const going = { progress, message: state.message || job.message, waitingFor: null };
  switch (state.state) {
    case 'queued':
      return going;
    case 'interrupted':
      return { ...going, message: `${service.name} was interrupted and is asked to run the job again` };
    case 'running':
    case 'exporting':
      return { ...going, status: 'running' };
    case 'succeeded':
      return {
        ...going,
        status: 'running',
        step: 'collect',
        message: 'Done at the service; collecting the results',
      };
    case 'failed':
      return failed(job, service, state);
    case 'cancelled':
      return cancelled(job, service);
    case 'expired':
      return gone(
        'results-expired-at-service',
        `${service.name} deleted the results before they were collected.`,
      );
  }
}

/** The status only if that is news: a job shown as running stays so while the service queues it again. */
function settled(job: Job, change: Change, fields: NonNullable<Change['fields']>): Change {
  const { status, ...rest } = change;
  const all = { ...rest, fields: { ...rest.fields, ...fields } };
  return status === undefined || status === job.status ? all : { ...all, status };
}

async function store(
  { db, queue }: Context,
  job: Job,
  decide: (now: Job) => Change,
): Promise<Job | undefined> {
  return await db
    .transaction()
    .execute((trx) =>
      transition(trx, queue, job.id, (now) => (now.step === 'monitor' ? decide(now) : undefined)),
    );
}

async function denied(context: Context, service: Service, job: Job): Promise<void> {
  await store(context, job, (now) => {
    const since = now.missing_since ?? new Date();
    const missingFor = (Date.now() - since.getTime()) / 1000;
    if (missingFor < lostSeconds(pollSeconds(context, service)))
      return { fields: { missing_since: since, last_checked: new Date(), unreachable_since: null } };
    return gone('job-lost-at-service', `${service.name} no longer knows the job.`);
  });
}

async function restart(
  context: Context,
  service: Service,
  connector: ServiceConnector,
  job: Job,
  signal: AbortSignal,
): Promise<void> {
  if (job.cancel_requested_at) {
    await store(context, job, () => ({ status: 'cancelled', message: `Stopped at ${service.name}` }));
    return;
  }
  try {
    await connector.restart(job.external_job_id ?? '', signal);
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.transient) throw error;
    await store(context, job, () =>
      gone('job-lost-at-service', `${service.name} lost the job and does not start it again.`),
    );
  }
}

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

async function take(
  context: Context,
  service: Service,
  connector: ServiceConnector,
  jobs: Job[],
  answer: PollAnswer,
  signal: AbortSignal,
) {
  for (const job of jobs) {
    const id = job.external_job_id ?? '';
    const state = answer.states.get(id);
    if (state) await store(context, job, (now) => settled(now, changeFor(now, service, state), seen(state)));
    if (state?.state === 'interrupted') await restart(context, service, connector, job, signal);
    if (answer.missing.has(id)) await denied(context, service, job);
  }
}

/** A poll that failed changes nothing but the times; only after some minutes is it said that the service is awaited. */
async function pollFailed(context: Context, service: Service, jobs: Job[], error: unknown): Promise<number> {
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
    await take(context, service, connector, jobs, await connector.poll(ids, signal), signal);
    return jittered(every);
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
