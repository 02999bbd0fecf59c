import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { stealLease, takeLease } from './store.ts';
import { stopWriter } from './writers.ts';

/** How long a silent writer counts as alive, and how often it says that it is. Seconds. */
export const leaseSeconds = 6;
const everySeconds = 2;
/** A writer of another process has seen by then that its place was taken. */
const quarantineSeconds = 2 * everySeconds;

/** Says from time to time that this process writes still, and stops it when another took over. */
export function keepLease(
  { db }: Context,
  id: string,
  writer: string,
  lost: AbortController,
): NodeJS.Timeout {
  const say = async () => {
    if (!(await takeLease(db, id, writer, leaseSeconds))) lost.abort();
  };
  return setInterval(() => void say().catch(() => {}), everySeconds * 1000);
}

/**
 * Ends whatever still writes to an upload, here or in another process: its client has come back and asks how far it is.
 * Takes four seconds when that other process was killed, or holds a connection that hangs.
 */
export async function supersede({ db }: Context, id: string): Promise<void> {
  await stopWriter(id);
  if (await stealLease(db, id, quarantineSeconds)) await sleep(quarantineSeconds * 1000 + 50);
}
