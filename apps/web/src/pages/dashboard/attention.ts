import type { Credential, Job } from '@imputehub/client';

const dayMs = 86_400_000;

/** Days ahead at which something that ends is worth a word. */
const aheadDays = { token: 3, results: 2 };

export type Concern =
  | { what: 'token_over'; serviceName: string }
  | { what: 'token_expires'; serviceName: string; at: string }
  | { what: 'results_expire'; job: Job; at: string }
  | { what: 'job_waits'; job: Job; why: NonNullable<Job['waiting_for']> };

const within = (at: string | null, days: number, now: number): at is string => {
  const left = at === null ? Number.NaN : Date.parse(at) - now;
  return left >= 0 && left < days * dayMs;
};

function ofToken(serviceName: string, { status, expires_at: at }: Credential, now: number): Concern[] {
  if (status !== 'valid') return [{ what: 'token_over', serviceName }];
  return within(at, aheadDays.token, now) ? [{ what: 'token_expires', serviceName, at }] : [];
}

/** A place at the service comes by itself; everything else that a job waits for may need its owner. */
function ofJob(job: Job, now: number): Concern[] {
  const { status, waiting_for: why, results_expire_at: at } = job;
  const ended = status === 'completed' || status === 'failed' || status === 'cancelled';
  if (ended) return [];
  const waits: Concern[] = why !== null && why !== 'slot' ? [{ what: 'job_waits', job, why }] : [];
  return within(at, aheadDays.results, now) ? [...waits, { what: 'results_expire', job, at }] : waits;
}

/** What a user should look at: tokens that end, results that the service deletes before they are here, jobs that wait. */
export function concerns(
  jobs: Job[],
  tokens: { serviceName: string; credential: Credential }[],
  now = Date.now(),
): Concern[] {
  return [
    ...tokens.flatMap(({ serviceName, credential }) => ofToken(serviceName, credential, now)),
    ...jobs.flatMap((job) => ofJob(job, now)),
  ];
}
