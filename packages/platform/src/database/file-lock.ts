import { lock } from 'proper-lockfile';
import { problem } from '../errors/index.ts';

/** A lock not renewed for this long belongs to a process that was killed. Renewed every second. */
const staleMs = 5000;
/** The longest a cluster takes to start after a crash on a slow disk is about a minute. */
const tries = { retries: 240, minTimeout: 50, maxTimeout: 250 };

/**
 * Runs `work` while no other process on this machine runs it for the same path. The lock of a killed owner is taken
 * over after 5 s; it is told by its age, since another process may have the owner's number by then (in a container
 * after a restart it usually has). Throws `database-unavailable` after about a minute.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const options = { realpath: false, stale: staleMs, update: 1000, retries: tries };
  const unlock = await lock(path, options).catch((cause: unknown) => {
    throw problem('database-unavailable', { detail: `${path} is held by another process.`, cause });
  });
  try {
    return await work();
  } finally {
    await unlock().catch(() => {});
  }
}
