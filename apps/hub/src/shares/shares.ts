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
import { type Made, once } from '../work/once.ts';
import {
  deleteShare,
  dropEnded,
  findShare,
  insertShare,
  type Share,
  shareOf,
  sharesOf,
  touchShare,
} from './store.ts';

export type { Share } from './store.ts';

const dayMs = 86_400_000;

/** 256 random bits need no slow hash: nobody can guess them from their digest. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

export interface IssuedShare extends Share {
  /** Shown this once; only its digest is kept. */
  token: string;
}

export interface WantedShare {
  days: number;
  downloads: boolean;
}

/** The token of a keyed request can be told again though it is not kept: it follows from the key and a secret of ours. */
function tokenFor({ vault }: Context, jobId: string, key: string | undefined): string {
  if (key === undefined) return randomToken();
  return Buffer.from(vault.derive(`share ${jobId} ${key}`), 'hex').toString('base64url');
}

async function makeShare(trx: Db, jobId: string, token: string, wanted: WantedShare): Promise<Share> {
  const { days, downloads } = wanted;
  const expiresAt = new Date(Date.now() + days * dayMs);
  await dropEnded(trx, jobId);
  const made = { id: randomUUID(), jobId, digest: digestOf(token), downloads, expiresAt };
  const share = await insertShare(trx, made);
  const details = { share_id: share.id, downloads, expires_at: expiresAt.toISOString() };
  await audit(trx, { action: 'share-made', subject: { kind: 'job', id: jobId }, details });
  return share;
}

/** A link; for a key that was used before, the link it made. Throws `job-not-found`, `idempotency-key-reused`. */
export async function createShare(
  context: Context,
  userId: string,
  jobId: string,
  wanted: WantedShare,
  key?: string | undefined,
): Promise<Made<IssuedShare>> {
  const token = tokenFor(context, jobId, key);
  const asked = { userId, key, purpose: `share ${jobId}`, request: wanted };
  return await context.db.transaction().execute(async (trx) => {
    await requireJob(trx, userId, jobId);
    const { made, created } = await once(trx, asked, {
      find: (id) => shareOf(trx, jobId, id),
      make: async () => ({ made: await makeShare(trx, jobId, token, wanted), created: true }),
    });
    return { made: { ...made, token }, created };
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
