import type { ExternalJobState } from '@imputehub/connectors';
import type { Service } from '../../../services/index.ts';
import type { Change, Job } from '../../types.ts';

/** Of the whole way, the part that happens over there; the rest is collecting. */
const remoteShare = 0.95;

export const seen = (state: ExternalJobState): NonNullable<Change['fields']> => ({
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

export const gone = (
  code: 'results-expired-at-service' | 'job-lost-at-service',
  message: string,
): Change => ({
  status: 'failed',
  message,
  error: { code, message: `${message} Retry the job.` },
});

/** What the service's word means for a job. */
export function changeFor(job: Job, service: Service, state: ExternalJobState): Change {
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
export function settled(job: Job, change: Change, fields: NonNullable<Change['fields']>): Change {
  const { status, ...rest } = change;
  const all = { ...rest, fields: { ...rest.fields, ...fields } };
  return status === undefined || status === job.status ? all : { ...all, status };
}
