import { mkdir, statfs } from 'node:fs/promises';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';

/** Left for the database and for the jobs that run. */
export const reserveBytes = 256 * 1024 * 1024;

/** Bytes free where jobs are kept. */
export async function freeBytes({ config }: Pick<Context, 'config'>): Promise<number> {
  await mkdir(config.dataDirectory, { recursive: true });
  const { bavail, bsize } = await statfs(config.dataDirectory);
  return bavail * bsize;
}

/** Before the upload: nobody sends for hours what does not fit. Throws `storage-full`. */
export async function refuseWithoutRoom(context: Context, bytes: number): Promise<void> {
  if ((await freeBytes(context)) < bytes + reserveBytes) throw problem('storage-full');
}
