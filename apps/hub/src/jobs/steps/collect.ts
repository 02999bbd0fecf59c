import { ConnectorError } from '@imputehub/connectors';
import { type ErrorCode, Problem } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { requireService } from '../../services/index.ts';
import { connection, isObstacle, obstacleOf } from '../connection.ts';
import { withLock } from '../lock.ts';
import { jobFiles } from '../outputs-store.ts';
import { jittered, pollSeconds } from '../pace.ts';
import { keepLog } from '../provenance/keep-log.ts';
import { findJob, latestDetails } from '../store.ts';
import { transition } from '../transition.ts';
import type { Change } from '../types.ts';
import { type Collecting, collectOne, knownOutputs, NeedsAttention, partOf } from './output.ts';

/** Results with which collecting begins to show. */
const collectFrom = 95;

const inputShape = z.object({ samples: z.number().nullable(), chromosomes: z.array(z.string()) });

/** What must be true of all results together. */
async function checkAll({ context, service, job }: Collecting): Promise<Record<string, unknown>> {
  const rows = await jobFiles(context.db, job.id);
  const vcfs = rows.filter((row) => row.records !== null);
  const input = inputShape.safeParse(await latestDetails(context.db, job.id, 'input')).data;
  if (job.mode === 'imputation' && !vcfs.some(({ records }) => (records ?? 0) > 0))
    throw new NeedsAttention('results-incomplete', `${service.name} gave no imputed genotypes for the job.`);
  const odd = vcfs.find(
    (row) => input?.samples != null && row.samples !== 0 && row.samples !== input.samples,
  );
  if (odd)
    throw new NeedsAttention(
      'results-damaged',
      `${odd.name} has ${odd.samples} samples, and ${input?.samples} were sent.`,
    );
  return { files: rows.length, records: vcfs.reduce((sum, { records }) => sum + (records ?? 0), 0) };
}

async function collectAll(collecting: Collecting): Promise<Change> {
  const { context, job, signal } = collecting;
  const outputs = await knownOutputs(collecting);
  for (const [index, output] of outputs.entries()) {
    signal.throwIfAborted();
    if (output.stored) {
      await context.storage.partial(partOf(job, output)).discard();
      continue;
    }
    const now = await findJob(context.db, job.id);
    if (now?.step !== 'collect') return {};
    await collectOne(collecting, output, collectFrom + ((99 - collectFrom) * (index + 1)) / outputs.length);
  }
  const summary = await checkAll(collecting);
  await keepLog(context, collecting.connector, job, signal);
  return {
    status: 'completed',
    message: 'Results stored and verified',
    waitingFor: null,
    error: null,
    details: { results: summary },
  };
}

const attention = (code: ErrorCode, message: string, serviceMessage?: string): Change => ({
  waitingFor: 'attention',
  message,
  error: {
    code,
    message: `${message} The job waits; POST /api/v1/jobs/{id}/retry collects again.`,
    serviceMessage,
  },
});

/** What trouble in collecting means: the job waits. It never fails, as its results may still be over there. */
function troubleOf({ context, service, job }: Collecting, error: unknown): Change {
  const every = pollSeconds(context, service);
  const obstacle = obstacleOf(error, service);
  if (obstacle?.waitingFor === 'credential') return { waitingFor: 'credential', message: obstacle.message };
  if (obstacle)
    return {
      waitingFor: 'service',
      message: obstacle.message,
      after: Math.max(jittered(every), obstacle.retryAfter ?? 0),
    };
  if (error instanceof NeedsAttention) return attention(error.code, error.message);
  if (error instanceof ConnectorError) {
    if (error.kind === 'downloads-used-up')
      return attention(
        'downloads-used-up',
        `${service.name} allows no more downloads of a result.`,
        error.details.serviceMessage,
      );
    if (error.kind === 'not-found' && job.results_expire_at && job.results_expire_at.getTime() < Date.now())
      return {
        status: 'failed',
        message: 'Results deleted at the service',
        error: {
          code: 'results-expired-at-service',
          message: `${service.name} deleted the results before they were collected. Retry the job.`,
        },
      };
    return attention(
      'service-refused',
      `${service.name} did not give the results: ${error.message}`,
      error.details.serviceMessage,
    );
  }
  if (error instanceof Problem && error.code === 'storage-full')
    return { ...attention('storage-full', `${error.message} ${error.next}`), after: 300 };
  throw error;
}

/** Brings a job's results here, verified and decrypted. Only then is it completed. */
export async function collect(context: Context, jobId: string, signal: AbortSignal): Promise<void> {
  const { db, queue } = context;
  await withLock(db, `collect ${jobId}`, async () => {
    const job = await findJob(db, jobId);
    if (job?.status !== 'running' || job.step !== 'collect') return;
    const service = await requireService(db, job.service_id);
    const connector = await connection(context, service, job.user_id);
    const change = isObstacle(connector)
      ? { waitingFor: connector.waitingFor, message: connector.message }
      : await collectAll({ context, service, connector, job, signal }).catch((error: unknown) => {
          if (signal.aborted) throw error;
          return troubleOf({ context, service, connector, job, signal }, error);
        });
    await db
      .transaction()
      .execute((trx) =>
        transition(trx, queue, jobId, (now) => (now.step === 'collect' ? change : undefined)),
      );
  });
}
