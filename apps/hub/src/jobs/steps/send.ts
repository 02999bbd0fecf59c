import type { ServiceConnector, Submission } from '@imputehub/connectors';
import type { Context } from '../../context.ts';
import { openStored } from '../../files/index.ts';
import { requirePanel, type Service } from '../../services/index.ts';
import type { HeldLock } from '../lock.ts';
import { graceSeconds, pollSeconds } from '../pace.ts';
import { termIds } from '../store.ts';
import { transition } from '../transition.ts';
import type { Change, Job } from '../types.ts';
import { inputsOf } from './validate.ts';

export const passwordPurpose = (jobId: string): string => `job-password:${jobId}`;

/** One account's submissions, while its lock is held. */
export interface Sending {
  context: Context;
  service: Service;
  connector: ServiceConnector;
  lock: HeldLock;
  signal: AbortSignal;
}

/** A change of a job that is still to be submitted. */
export const change = ({ db, queue }: Context, id: string, decide: (job: Job) => Change | undefined) =>
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
export async function send(sending: Sending, job: Job): Promise<void> {
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
export async function certainlyAbsent(
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
