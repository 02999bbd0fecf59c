import type { ServiceConnector } from '@imputehub/connectors';
import type { Context } from '../../context.ts';
import type { Job } from '../types.ts';
import { saveServiceLog } from './store.ts';

/** The end of a log says why it ended; versions and commands of a usual one fit too. */
const maxCharacters = 1024 * 1024;
const waitMs = 30_000;

/** Keeps the log of a job, since the service deletes it with the results. A service that gives none costs nothing. */
export async function keepLog(
  { db, log }: Context,
  connector: ServiceConnector,
  job: Job,
  signal: AbortSignal,
): Promise<void> {
  if (job.external_job_id === null) return;
  try {
    const until = AbortSignal.any([signal, AbortSignal.timeout(waitMs)]);
    const text = await connector.log(job.external_job_id, until);
    if (text !== undefined) await saveServiceLog(db, job.id, text.slice(-maxCharacters));
  } catch (error) {
    signal.throwIfAborted();
    log.info({ err: error, job: job.id }, 'the service did not give its log');
  }
}
