import { ApiError } from '@imputehub/client';
import * as z from 'zod/mini';
import { request } from '../../../api/request.ts';
import { type Content, changeTarget, sameTarget, type Target } from '../draft/content.ts';
import type { DraftStore } from '../draft/store.ts';
import { requestOf } from './request.ts';

const made = z.object({ id: z.string() });

/** A refusal: no job came of the request, and the next one is another. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;

const targetIn = (content: Content, target: Target): Target | undefined =>
  content.targets.find((one) => sameTarget(one, target));

/**
 * Submits the job of one target. Its key and its whole request are in the draft at the hub before it is sent: repeated
 * after a lost answer, a second click or a reload, the very same request is sent, and there is one job. Throws ApiError
 * and ConnectionError.
 */
export async function submitTarget(
  store: DraftStore,
  target: Target,
  terms: readonly string[],
  post: typeof postJob = postJob,
): Promise<string> {
  const now = targetIn(store.get().content, target);
  if (!now) throw new Error('the target was taken out');
  if (now.job_id !== null) return now.job_id;
  const body = now.submission?.body ?? JSON.stringify(requestOf(store.get().content, now, terms));
  const submission = now.submission ?? { key: crypto.randomUUID(), body };
  store.update((before) => changeTarget(before, now, { submission }));
  await store.save();
  try {
    const id = await post(submission.body, submission.key);
    store.update((before) => changeTarget(before, now, { job_id: id }));
    return id;
  } catch (error) {
    if (isRefusal(error)) store.update((before) => changeTarget(before, now, { submission: null }));
    throw error;
  } finally {
    await store.save().catch(() => {});
  }
}

async function postJob(body: string, key: string): Promise<string> {
  const answer = await request('POST', '/jobs', JSON.parse(body), { 'idempotency-key': key });
  return made.parse(answer).id;
}
