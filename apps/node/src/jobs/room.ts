import { mkdir, statfs } from 'node:fs/promises';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { jobsDirectory } from './places.ts';

/** Left for the database and for the jobs that run. */
export const reserveBytes = 256 * 1024 * 1024;

/** Bytes free where jobs are kept. */
export async function freeBytes(context: Pick<Context, 'config'>): Promise<number> {
  await mkdir(jobsDirectory(context), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(jobsDirectory(context));
  return bavail * bsize;
}

/** Before the upload: nobody sends for hours what does not fit. Throws `storage-full`. */
export async function refuseWithoutRoom(context: Context, bytes: number): Promise<void> {
  if ((await freeBytes(context)) < bytes + reserveBytes) throw problem('storage-full');
}
