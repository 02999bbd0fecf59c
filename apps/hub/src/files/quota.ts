import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { bytesOf } from './store.ts';

/** Left for the database, logs and results that are being collected. */
const reserveBytes = 500_000_000;

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;

/** Throws `quota-exceeded`, `storage-full` when so many bytes more have no room. */
export async function requireSpace(context: Context, userId: string, bytes: number): Promise<void> {
  const { maxUserBytes } = context.config;
  if (maxUserBytes > 0) {
    const used = await bytesOf(context.db, userId);
    if (used + bytes > maxUserBytes)
      throw problem('quota-exceeded', {
        detail: `Your files take ${gigabytes(used)}; with this one it would be ${gigabytes(used + bytes)} of ${gigabytes(maxUserBytes)}.`,
      });
  }
  const { freeBytes } = await context.storage.check();
  if (freeBytes < bytes + reserveBytes)
    throw problem('storage-full', {
      detail: `The file needs ${gigabytes(bytes)}, and there is no such room left.`,
    });
}

/** Refuses a file before its bytes travel. Throws `file-empty`, `payload-too-large`, and what `requireSpace` throws. */
export async function requireRoom(context: Context, userId: string, bytes: number): Promise<void> {
  const { maxUploadBytes } = context.config;
  if (bytes === 0) throw problem('file-empty');
  if (bytes > maxUploadBytes)
    throw problem('payload-too-large', {
      detail: `The file has ${bytes} bytes, and at most ${maxUploadBytes} are taken.`,
    });
  await requireSpace(context, userId, bytes);
}

/** For a form with files, whose length says about how much is to come; a sender need not say it. */
export async function requireSpaceForForm(
  context: Context,
  userId: string,
  contentLength: string | undefined,
): Promise<void> {
  const bytes = Number(contentLength ?? 0);
  if (bytes > 0) await requireSpace(context, userId, bytes);
}
