import { createHash, randomUUID } from 'node:crypto';
import { type ErrorCode, Problem, problem, randomToken } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import type { StoredFile } from '../files/index.ts';
import {
  findJob,
  type Job,
  qualityOfResults,
  type ResultFile,
  requireJob,
  resultsOf,
  type StateTime,
  stateTimes,
} from '../jobs/index.ts';
import { deleteShare, dropEnded, findShare, insertShare, type Share, sharesOf, touchShare } from './store.ts';

export type { Share } from './store.ts';

const dayMs = 86_400_000;

/** 256 random bits need no slow hash: nobody can guess them from their digest. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

export interface IssuedShare extends Share {
  /** Shown this once; only its digest is kept. */
  token: string;
}

/** Throws `job-not-found`. */
export async function createShare(
  { db }: Context,
  userId: string,
  jobId: string,
  { days, downloads }: { days: number; downloads: boolean },
): Promise<IssuedShare> {
  const token = randomToken();
  const expiresAt = new Date(Date.now() + days * dayMs);
  const digest = digestOf(token);
  return await db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, jobId);
    await dropEnded(trx, jobId);
    const share = await insertShare(trx, { id: randomUUID(), jobId, digest, downloads, expiresAt });
    const details = { share_id: share.id, downloads, expires_at: expiresAt.toISOString() };
    await audit(trx, { action: 'share-made', subject: { kind: 'job', id: jobId }, details });
    return { ...share, token };
  });
}

/** Throws `job-not-found`. */
export async function listShares(db: Db, userId: string, jobId: string): Promise<Share[]> {
  await requireJob(db, userId, jobId);
  return await sharesOf(db, jobId);
}

/** From then on it opens nothing. Throws `job-not-found`, `share-not-found`. */
export async function endShare({ db }: Context, userId: string, jobId: string, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, jobId);
    if (!(await deleteShare(trx, jobId, id))) throw problem('share-not-found');
    const details = { share_id: id };
    await audit(trx, { action: 'share-revoked', subject: { kind: 'job', id: jobId }, details });
  });
}

/** Throws `share-not-found`, `share-expired`. */
async function openShare(db: Db, token: string): Promise<{ share: Share; job: Job }> {
  const share = await findShare(db, digestOf(token));
  const job = share && (await findJob(db, share.job_id));
  if (!share || !job) throw problem('share-not-found');
  if (share.expires_at.getTime() <= Date.now()) throw problem('share-expired');
  await touchShare(db, share.id);
  return { share, job };
}

export interface SharedJob {
  share: Share;
  job: Job;
  states: StateTime[];
  /** Empty until the job is completed, and when all were deleted. */
  results: ResultFile[];
  quality: Awaited<ReturnType<typeof qualityOfResults>> | null;
}

/** What `work` finds; `otherwise` when it says that there is nothing, and that only. */
async function ifThere<T, N>(codes: ErrorCode[], work: Promise<T>, otherwise: N): Promise<T | N> {
  return await work.catch((error: unknown) => {
    if (error instanceof Problem && codes.includes(error.code)) return otherwise;
    throw error;
  });
}

/** What whoever has a link may see. Throws `share-not-found`, `share-expired`. */
export async function sharedJob(context: Context, token: string): Promise<SharedJob> {
  const { share, job } = await openShare(context.db, token);
  const results = await ifThere(['results-not-ready', 'results-expired'], resultsOf(context, job), []);
  const quality = await ifThere(['quality-not-there'], qualityOfResults(context, job), null);
  return { share, job, states: await stateTimes(context.db, job.id), results, quality };
}

/** A result that a link opens. Throws `share-not-found`, `share-expired`, `share-without-downloads`, `file-not-found`. */
export async function sharedFile(context: Context, token: string, fileId: number): Promise<StoredFile> {
  const { share, job } = await openShare(context.db, token);
  if (!share.downloads) throw problem('share-without-downloads');
  const found = (await resultsOf(context, job)).find(({ file }) => file.id === fileId);
  if (!found) throw problem('file-not-found');
  return found.file;
}
