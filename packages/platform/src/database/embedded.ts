import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomToken, secretFile } from '../secrets/index.ts';
import { clusterUser, ensureRunning, freePort, initialise, own, stop } from './cluster.ts';
import { withFileLock } from './file-lock.ts';

export interface EmbeddedPostgres {
  /** Connection string to the database of the given name. */
  url(database: string): string;
  /** Stops the server, unless another program still uses it. */
  release(): Promise<void>;
}

/** A connection that shows, as long as it is open, that this program uses the server. */
export interface Presence {
  /** Whether no other connection is open. */
  alone(): Promise<boolean>;
  end(): Promise<void>;
}

/** `lost` is called when the connection breaks without `end`: the server was killed, or is restarted. */
export type EnterPresence = (adminUrl: string, lost: () => void) => Promise<Presence>;

/** What one program holds of the server in a folder. */
interface Use {
  root: string;
  port: number;
  adminUrl: string;
  enter: EnterPresence;
  presence: Presence | undefined;
  left: boolean;
}

/** Pools reconnect by themselves, to the same port: a server that was killed comes back under it. */
async function revive(use: Use): Promise<void> {
  await sleep(500, undefined, { ref: false });
  if (use.left) return;
  try {
    await withFileLock(join(use.root, 'lock'), async () => {
      if (use.left) return;
      await ensureRunning(use.root, async () => use.port);
      use.presence = await use.enter(use.adminUrl, () => void revive(use));
    });
  } catch {
    void revive(use);
  }
}

async function leave(use: Use): Promise<void> {
  use.left = true;
  await withFileLock(join(use.root, 'lock'), async () => {
    const last = (await use.presence?.alone().catch(() => false)) ?? false;
    await use.presence?.end().catch(() => {});
    if (last) await stop(use.root);
  });
}

/**
 * The real PostgreSQL under `root`, shared by every program that uses this folder: the first starts it, the last stops
 * it, and each keeps one connection open, from before it lets go of the lock, so that a program that leaves sees it.
 */
export async function embeddedPostgres(root: string, enter: EnterPresence): Promise<EmbeddedPostgres> {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  own(root);
  const password = secretFile(join(root, 'password'), () => randomToken());
  return await withFileLock(join(root, 'lock'), async () => {
    await initialise(root, password);
    const port = await ensureRunning(root, freePort);
    const url = (database: string) => `postgres://${clusterUser}:${password}@127.0.0.1:${port}/${database}`;
    const use: Use = { root, port, adminUrl: url('postgres'), enter, presence: undefined, left: false };
    use.presence = await enter(use.adminUrl, () => void revive(use));
    return { url, release: () => leave(use) };
  });
}
