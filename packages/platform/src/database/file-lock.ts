import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { problem } from '../errors/index.ts';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function take(path: string): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600);
    writeSync(fd, String(process.pid));
    closeSync(fd);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function dropIfAbandoned(path: string) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid > 0 && !alive(pid)) rmSync(path, { force: true });
  } catch {
    // Gone in between: the next try takes it.
  }
}

/**
 * Runs `work` while no other process on this machine runs it for the same path. A lock whose owner was
 * killed is taken over. Waits up to 60 s, the longest a cluster takes to start after a crash on a slow disk.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (!take(path)) {
    if (Date.now() > deadline)
      throw problem('database-unavailable', { detail: `${path} is held by another process.` });
    dropIfAbandoned(path);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
