import type { Context } from '../context.ts';
import { requireService } from '../services/index.ts';
import { connection, isObstacle } from './connection.ts';
import { listUpdates } from './list-store.ts';
import { findServiceLog } from './provenance/store.ts';
import type { Job } from './types.ts';

/** The end of a log says why it ended. */
const maxCharacters = 1024 * 1024;
const waitMs = 30_000;

async function serviceLog(context: Context, job: Job): Promise<string> {
  const kept = await findServiceLog(context.db, job.id);
  if (kept !== undefined) return kept;
  const service = await requireService(context.db, job.service_id);
  const connector = await connection(context, service, job.user_id);
  if (job.external_job_id === null) return 'It was not submitted.';
  if (isObstacle(connector)) return connector.message;
  try {
    const text = await connector.log(job.external_job_id, AbortSignal.timeout(waitMs));
    return text?.slice(-maxCharacters) ?? `${service.name} has no log of this job.`;
  } catch (error) {
    return `${service.name} did not give its log: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

/** The history here and the service's own log, as text for people. Never fails because the service does not answer. */
export async function jobLog(context: Context, job: Job): Promise<string> {
  const updates = await listUpdates(context.db, job.id, 0, 1000);
  const lines = updates.map(
    ({ created_at, status, progress, message }) =>
      `${created_at.toISOString()} ${status.padEnd(9)} ${String(progress).padStart(3)} % ${message.replaceAll('\n', ' ')}`,
  );
  return `${lines.join('\n')}\n\n--- log of the service ---\n\n${await serviceLog(context, job)}\n`;
}
