import { plainText } from '../text/plain-text.ts';
import type { ExternalJobState, RemoteState, RemoteStep } from '../types.ts';
import { failureCause } from './failure-cause.ts';
import { currentAct, progressOf } from './progress.ts';
import type { CloudgeneJob } from './schemas.ts';

/** Job states of Cloudgene. 8 and 9 are 4 and 5 after the reminder mail was sent. */
const states: Record<number, RemoteState> = {
  [-1]: 'interrupted',
  1: 'queued',
  2: 'running',
  3: 'exporting',
  4: 'succeeded',
  5: 'failed',
  6: 'cancelled',
  7: 'expired',
  8: 'succeeded',
  9: 'failed',
  10: 'expired',
};

export const isActive = ({ state }: CloudgeneJob): boolean => state === 1 || state === 2 || state === 3;

const levels: Record<number, RemoteStep['messages'][number]['level']> = {
  0: 'ok',
  1: 'error',
  2: 'warning',
  3: 'running',
  4: 'error',
};

function stepsOf(job: CloudgeneJob): RemoteStep[] {
  return (job.steps ?? []).map(({ name, logMessages }) => ({
    name: plainText(name).slice(0, 200),
    messages: logMessages
      .map(({ type, message }) => ({ level: levels[type] ?? 'ok', text: plainText(message) }))
      .filter(({ text }) => text !== ''),
  }));
}

/** The service's generic last words say nothing; what came before them does. */
const generic =
  /^(Imputation job failed\.?|Pipeline execution (failed|canceled)\.?|Imputation job canceled\.?)$/;

function failureOf(steps: RemoteStep[]): string | null {
  const errors = steps.flatMap(({ messages }) =>
    messages.filter(({ level }) => level === 'error').map(({ text }) => text),
  );
  const telling = errors.filter((text) => !generic.test(text));
  return (telling.length > 0 ? telling : errors).join('\n') || null;
}

const date = (ms: number) => (ms > 0 ? new Date(ms) : null);

function messageOf(job: CloudgeneJob, state: RemoteState, position: number | null): string {
  if (state === 'queued')
    return position === null ? 'Waiting in the queue' : `Waiting in the queue, place ${position}`;
  return state === 'running' || state === 'exporting' ? currentAct(job) || 'Running' : '';
}

/** A job as the service shows it, in our words. */
export function stateOf(job: CloudgeneJob): ExternalJobState {
  const state = states[job.state] ?? 'running';
  const position =
    state === 'queued' && typeof job.positionInQueue === 'number' && job.positionInQueue >= 0
      ? job.positionInQueue + 1
      : null;
  const steps = stepsOf(job);
  const failure = state === 'failed' ? failureOf(steps) : null;
  return {
    id: job.id,
    state,
    progress: progressOf(job),
    queuePosition: position,
    message: messageOf(job, state, position),
    steps,
    failure,
    failureCause: failureCause(failure),
    submittedAt: date(job.submittedOn),
    startedAt: date(job.startTime),
    endedAt: date(job.endTime),
    expiresAt: date(job.deletedOn),
  };
}

const shown = [/following password: <b>([\s\S]*?)<\/b>/g, /encrypted with password <b>([\s\S]*?)<\/b>/g];

/** Passwords in the messages, raw: what looks like markup in them is part of them. */
export function passwordsIn(job: CloudgeneJob): string[] {
  const messages = (job.steps ?? []).flatMap((step) => step.logMessages.map(({ message }) => message));
  return messages.flatMap((m) =>
    shown.flatMap((pattern) => [...m.matchAll(pattern)].map(([, password = '']) => password)),
  );
}
