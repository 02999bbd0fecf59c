import { ConnectorError, type ServiceConnector, type Submission } from '@imputehub/connectors';
import { Problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { openStored } from '../../files/index.ts';
import { connectorProblem, requirePanel, requireService, type Service } from '../../services/index.ts';
import { connection, isObstacle, type Obstacle, obstacleOf, wait } from '../connection.ts';
import { type HeldLock, withLock } from '../lock.ts';
import { backoff, graceSeconds, jittered, pollSeconds } from '../pace.ts';
import { type Account, findJob, jobsAt, slotsTaken, termIds } from '../store.ts';
import { enqueueStep } from '../tasks.ts';
import { transition } from '../transition.ts';
import type { Change, Job } from '../types.ts';
import { inputsOf } from './validate.ts';

/** How one job's turn ended: the next one's turn, or an obstacle for all of them. */
type Turn = 'next' | Obstacle | { lookAgainIn: number };

export const passwordPurpose = (jobId: string): string => `job-password:${jobId}`;

interface Sending {
  context: Context;
  service: Service;
  connector: ServiceConnector;
  lock: HeldLock;
  signal: AbortSignal;
}

const change = ({ db, queue }: Context, id: string, decide: (job: Job) => Change | undefined) =>
  db
    .transaction()
    .execute((trx) => transition(trx, queue, id, (job) => (job.step === 'submit' ? decide(job) : undefined)));

/** The service has it: from here on it is followed, or cancelled over there when that was asked meanwhile. */
async function adopt({ context, service }: Sending, id: string, externalId: string): Promise<void> {
  await change(context, id, () => ({
    status: 'queued',
    step: 'monitor',
    progress: 1,
    waitingFor: null,
    message: `Accepted by ${service.name}`,
    fields: {
      external_job_id: externalId,
      external_state: 'queued',
      unreachable_since: null,
      last_checked: null,
    },
  }));
}

async function submissionOf({ context, signal }: Sending, job: Job): Promise<Submission> {
  const files = await inputsOf(context, job.id);
  const panel = await requirePanel(context.db, job.reference_panel_id);
  return {
    token: job.submission_token,
    name: job.name,
    panel: panel.externalId,
    population: job.population,
    build: job.build,
    phasing: job.phasing,
    mode: job.mode,
    r2Filter: job.r2_filter,
    password: context.vault.open(job.sealed_password, passwordPurpose(job.id)),
    aesEncryption: job.aes_encryption,
    meta: job.meta,
    acceptedTerms: await termIds(context.db, job.id),
    files: files.map((file) => ({ name: file.name, size: file.size, open: () => openStored(context, file) })),
    signal,
  };
}

const everyMs = 5000;

/** Shows how far an upload is, and breaks it off when the job was cancelled. Both every five seconds. */
function watchUpload({ context, service }: Sending, job: Job, total: number) {
  const stop = new AbortController();
  let sent = 0;
  const timer = setInterval(() => {
    const percent = Math.min(100, Math.floor((100 * sent) / Math.max(1, total)));
    change(context, job.id, (now) => {
      if (now.cancel_requested_at) stop.abort();
      return { message: `Sending to ${service.name}: ${percent} %` };
    }).catch((err) => context.log.warn({ err, job: job.id }, 'upload progress not written'));
  }, everyMs);
  return {
    signal: stop.signal,
    onProgress: (bytes: number) => {
      sent = bytes;
    },
    end: () => clearInterval(timer),
  };
}

/** Sends it, once. The mark is stored before the first byte leaves. */
async function send(sending: Sending, job: Job): Promise<void> {
  const { context, connector, lock, signal } = sending;
  const submission = await submissionOf(sending, job);
  await lock.assertHeld();
  const begun = await change(context, job.id, (now) =>
    now.cancel_requested_at
      ? undefined
      : {
          waitingFor: null,
          message: `Sending to ${sending.service.name}`,
          fields: { submit_started_at: new Date(), last_checked: null },
        },
  );
  if (!begun) return;
  const total = submission.files.reduce((sum, { size }) => sum + size, 0);
  const watch = watchUpload(sending, job, total);
  try {
    const externalId = await connector.submit({
      ...submission,
      onProgress: watch.onProgress,
      signal: AbortSignal.any([signal, watch.signal]),
    });
    watch.end();
    await adopt(sending, job.id, externalId);
  } finally {
    watch.end();
  }
}

/**
 * An earlier attempt of unknown outcome: the job is looked for by its token, twice with the grace time between, as a
 * service may still be registering what it received. True when it is certain that the service does not have it.
 */
async function certainlyAbsent(
  sending: Sending,
  job: Job,
): Promise<true | 'adopted' | { lookAgainIn: number }> {
  const { context, service, connector, signal } = sending;
  const found = await connector.findSubmission(job.submission_token, signal);
  if (found !== undefined) {
    await adopt(sending, job.id, found);
    return 'adopted';
  }
  const grace = graceSeconds(pollSeconds(context, service));
  const waited = job.last_checked ? (Date.now() - job.last_checked.getTime()) / 1000 : undefined;
  if (waited !== undefined && waited >= grace) {
    await change(context, job.id, () => ({ fields: { submit_started_at: null, last_checked: null } }));
    return true;
  }
  if (waited === undefined)
    await change(context, job.id, () => ({
      message: `Asking ${service.name} whether it received the job`,
      fields: { last_checked: new Date() },
    }));
  return { lookAgainIn: Math.max(1, Math.ceil(grace - (waited ?? 0))) };
}

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
