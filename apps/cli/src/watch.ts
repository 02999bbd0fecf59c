import { ConnectionError, type HubClient, type Job, take } from '@imputehub/client';
import { CommandError, exitCodes } from './exit-codes.ts';
import { jobNews } from './job-news.ts';
import { safe } from './output.ts';
import { jobBar } from './progress.ts';
import type { Session } from './session.ts';

export interface WatchOptions {
  signal?: AbortSignal;
  /** Called at each change. */
  onChange?: (job: Job) => void;
  /** A bar on a terminal. */
  bar?: boolean;
  /** Milliseconds between looks where no stream tells of changes. Default 2,000. */
  everyMs?: number;
}

const over = ({ status }: Job) => status === 'completed' || status === 'failed' || status === 'cancelled';

export function describe(job: Job): string {
  const waits = job.waiting_for ? `waiting for ${job.waiting_for}` : '';
  const message = safe(job.message).toLowerCase() === job.status ? '' : safe(job.message);
  const text = [job.status, waits, message].filter((part) => part !== '').join(', ');
  return text.replace(/\s+/g, ' ').slice(0, 100);
}

/** A hub that is restarted, or a link that is down for a while, does not end it. */
async function look(client: HubClient, id: string): Promise<Job | undefined> {
  try {
    return await take(client.GET('/api/v1/jobs/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (error instanceof ConnectionError) return undefined;
    throw error;
  }
}

/** Follows a job to its end: by the stream of its events, or else by looking from time to time. */
export async function watchJob(
  session: Session,
  id: string,
  { signal, onChange, bar: wanted = true, everyMs = 2000 }: WatchOptions = {},
): Promise<Job> {
  const bar = wanted && process.stderr.isTTY ? jobBar() : undefined;
  const news = jobNews(session, id, everyMs);
  let shown = '';
  let last: Job | undefined;
  try {
    for (;;) {
      const job = await look(session.client, id);
      const text = job ? describe(job) : 'the hub does not answer; trying again';
      bar?.update(job?.progress ?? last?.progress ?? 0, text);
      last = job ?? last;
      if (job && `${text} ${job.progress}` !== shown) {
        shown = `${text} ${job.progress}`;
        onChange?.(job);
      }
      if (job && over(job)) return job;
      await news.next(signal);
    }
  } finally {
    news.close();
    bar?.stop();
  }
}

/** Throws unless the job ended well, so that the exit code says how it ended. */
export function expectCompleted(job: Job): void {
  if (job.status === 'completed') return;
  if (job.status === 'cancelled')
    throw new CommandError(`Job ${job.name} was cancelled.`, '', exitCodes.jobCancelled.code);
  const { error } = job;
  const own = error?.service_message ? `\nThe service said: ${safe(error.service_message)}` : '';
  throw new CommandError(
    `Job ${job.name} failed: ${safe(error?.message ?? 'no reason known')} [${error?.code ?? 'unknown'}]${own}`,
    error?.next ?? '',
    exitCodes.jobFailed.code,
  );
}
