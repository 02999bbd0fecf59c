import type { Queue } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import type { NotificationKind } from '../notifications/index.ts';
import { notify } from '../notifications/index.ts';
import { hasEnded, mayBecome, nextProgress } from './states.ts';
import { appendUpdate, lockJob, saveJob } from './store.ts';
import { enqueueStep } from './tasks.ts';
import type { Change, Job } from './types.ts';

export type Decide = (job: Job) => Change | undefined;

type Told = Extract<NotificationKind, `job_${string}` | 'attention_needed'>;

const told: Partial<Record<Job['status'], Told>> = {
  queued: 'job_submitted',
  running: 'job_running',
  completed: 'job_completed',
  failed: 'job_failed',
  cancelled: 'job_cancelled',
};

const titles: Record<Told, string> = {
  job_submitted: 'was submitted',
  job_running: 'is running',
  job_completed: 'is complete: its results are stored and verified',
  job_failed: 'failed',
  job_cancelled: 'was cancelled',
  attention_needed: 'needs your attention',
};

function kindsOf(before: Job, after: Job): Told[] {
  const kind = before.status === after.status ? undefined : told[after.status];
  const first: Told[] = before.status === 'pending' && after.status === 'running' ? ['job_submitted'] : [];
  const waits = after.waiting_for === 'credential' || after.waiting_for === 'attention';
  const attention: Told[] = waits && before.waiting_for !== after.waiting_for ? ['attention_needed'] : [];
  return [...first, ...(kind ? [kind] : []), ...attention];
}

async function tell(trx: Db, queue: Queue, before: Job, after: Job): Promise<void> {
  for (const kind of kindsOf(before, after)) {
    const message = after.error_message ?? after.message;
    const title = `${after.name} ${titles[kind]}`;
    await notify(trx, queue, {
      userId: after.user_id,
      kind,
      jobId: after.id,
      title,
      message: message || title,
    });
  }
}

const visible = (job: Job) => [job.status, job.progress, job.message, job.waiting_for].join('\n');

function timesOf(before: Job, after: Job['status'], now: Date) {
  if (before.status === after) return {};
  return {
    ...(after !== 'pending' &&
      after !== 'failed' &&
      after !== 'cancelled' &&
      before.submitted_at === null && { submitted_at: now }),
    ...(after === 'running' && before.started_at === null && { started_at: now }),
    ...(hasEnded(after) && { completed_at: now, queue_position: null }),
  };
}

function applied(before: Job, change: Change): Partial<Job> {
  const status = change.status ?? before.status;
  const ended = hasEnded(status);
  const { error } = change;
  return {
    ...timesOf(before, status, new Date()),
    ...change.fields,
    status,
    progress: nextProgress(before.progress, change.progress ?? before.progress, status),
    step: ended ? 'none' : (change.step ?? before.step),
    message: (change.message ?? before.message).slice(0, 2000),
    waiting_for: ended ? null : change.waitingFor === undefined ? before.waiting_for : change.waitingFor,
    ...(error !== undefined && {
      error_code: error?.code ?? null,
      error_message: error?.message.slice(0, 4000) ?? null,
      service_message: error?.serviceMessage?.slice(0, 20_000) ?? null,
    }),
  };
}

/**
 * The one writer of `jobs.status`. Within the caller's transaction it locks the job, asks `decide` what it is to
 * become, holds that against the table of transitions, saves it, adds to the history, enqueues the next step and
 * tells the owner. Undefined, and nothing done, when the job is gone, has ended, or the table does not allow it: a
 * step that lost a race just stops.
 */
export async function transition(
  trx: Db,
  queue: Queue,
  id: string,
  decide: Change | Decide,
): Promise<Job | undefined> {
  const before = await lockJob(trx, id);
  if (!before || hasEnded(before.status)) return undefined;
  const change = typeof decide === 'function' ? decide(before) : decide;
  if (!change) return undefined;
  const { status = before.status } = change;
  if (status !== before.status && !mayBecome(before.status, status)) return undefined;
  const after = await saveJob(trx, id, applied(before, change));
  if (visible(before) !== visible(after) || change.details)
    await appendUpdate(trx, after, change.details ?? {});
  if (change.after !== undefined || after.step !== before.step)
    await enqueueStep(trx, queue, after, change.after);
  await tell(trx, queue, before, after);
  return after;
}
