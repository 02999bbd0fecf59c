import { ConnectorError, type PollAnswer, type ServiceConnector } from '@imputehub/connectors';
import type { Context } from '../../../context.ts';
import type { Service } from '../../../services/index.ts';
import { lostSeconds, pollSeconds } from '../../pace.ts';
import type { Job } from '../../types.ts';
import { changeFor, gone, seen, settled } from './meaning.ts';
import { store } from './store-change.ts';

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

/** Writes down what a poll answered of each job. */
export async function take(
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
